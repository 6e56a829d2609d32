//! Plots how the work grows, with a line for each shape.

use plotters::prelude::{
    ChartBuilder, IntoDrawingArea, IntoLogRange, LineSeries, Palette, Palette99, PathElement, SVGBackend,
    SeriesLabelPosition, WHITE,
};
use plotters::style::{BLACK, Color, ShapeStyle};

use super::SIZES;

/// The plot as SVG: work over bytes that are read and written, both relative to the smallest document, with
/// logarithmic axes. Black lines show linear and quadratic growth.
pub(super) fn drawn(
    series: &[(&str, Vec<(f64, f64)>)],
) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    let mut text = String::new();
    {
        let area = SVGBackend::with_string(&mut text, (1100, 900)).into_drawing_area();
        area.fill(&WHITE)?;
        let mut chart = ChartBuilder::on(&area)
            .caption("work of the generator for documents that are made to grow", ("sans-serif", 20))
            .margin(12)
            .x_label_area_size(42)
            .y_label_area_size(56)
            .build_cartesian_2d((0.95f64..70.0).log_scale(), (0.8f64..100.0).log_scale())?;
        chart
            .configure_mesh()
            .x_desc("bytes read and written, times")
            .y_desc("work, times")
            .light_line_style(WHITE)
            .draw()?;
        for power in [1, 2] {
            let line = SIZES.map(|size| (size as f64, (size as f64).powi(power)));
            chart.draw_series(LineSeries::new(line, ShapeStyle::from(BLACK).stroke_width(2)))?;
        }
        for (index, (name, work)) in series.iter().enumerate() {
            let style = ShapeStyle::from(Palette99::pick(index).mix(0.9)).stroke_width(1);
            chart
                .draw_series(LineSeries::new(work.iter().copied(), style))?
                .label(*name)
                .legend(move |(x, y)| PathElement::new([(x, y), (x + 14, y)], style));
        }
        chart
            .configure_series_labels()
            .position(SeriesLabelPosition::UpperLeft)
            .border_style(BLACK.mix(0.3))
            .background_style(WHITE.mix(0.8))
            .draw()?;
        area.present()?;
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::drawn;

    #[test]
    fn every_shape_is_in_the_plot() {
        let text =
            drawn(&[("a shape", vec![(1.0, 1.0), (2.0, 2.5)]), ("another", vec![(1.0, 1.0), (3.0, 9.0)])])
                .unwrap_or_default();
        assert!(text.starts_with("<svg") && ["a shape", "another"].iter().all(|name| text.contains(name)));
    }
}
