//! Plots compile time over operations, for our generator and others.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::ops::Range;
use std::path::PathBuf;

use clap::Args;
use plotters::prelude::{
    ChartBuilder, Circle, Color, IntoDrawingArea, IntoLogRange, RGBColor, SVGBackend, SeriesLabelPosition,
    WHITE,
};
use plotters::style::BLACK;

use super::compile::Row;
use super::measure::Cost;
use super::workshop;

/// What to plot.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// The figures of `cargo xtask bench compile`. The default is `compile.json` in the bench's folder.
    #[arg(long)]
    json: Option<PathBuf>,
    /// The folder for the plots. The default is `docs`.
    #[arg(long)]
    out: Option<PathBuf>,
}

/// The colours of the generators, starting with ours.
const COLOURS: [RGBColor; 6] = [
    RGBColor(200, 30, 30),
    RGBColor(30, 90, 180),
    RGBColor(20, 140, 90),
    RGBColor(150, 90, 190),
    RGBColor(210, 140, 20),
    RGBColor(110, 110, 110),
];

/// Operations and seconds, by generator.
type Series<'a> = BTreeMap<&'a str, Vec<(f64, f64)>>;

/// Draws the plots.
///
/// # Errors
/// There are no figures, or a plot cannot be written.
pub fn run(options: &Options) -> io::Result<()> {
    let json = options
        .json
        .clone()
        .map_or_else(|| workshop::folder().map(|folder| folder.join("compile.json")), Ok)?;
    let rows: Vec<Row> = serde_json::from_str(&fs::read_to_string(&json)?)?;
    let out = options.out.clone().unwrap_or_else(|| crate::root().join("docs"));
    for (file, title, of) in [
        ("check-time.svg", "cargo check of the client alone", (|row| row.check) as fn(&Row) -> Option<Cost>),
        ("build-time.svg", "cargo build of the client alone", |row| row.build),
    ] {
        let path = out.join(file);
        let text = drawn(title, &series(&rows, of)).map_err(io::Error::other)?;
        fs::write(&path, text)?;
        println!("{}", path.display());
    }
    Ok(())
}

fn series(rows: &[Row], of: fn(&Row) -> Option<Cost>) -> Series<'_> {
    let mut series = Series::new();
    for row in rows.iter().filter(|row| row.operations > 0) {
        if let Some(cost) = of(row) {
            series.entry(&row.generator).or_default().push((row.operations as f64, cost.wall));
        }
    }
    series
}

/// The range of values with a margin, for a logarithmic axis.
fn range(values: impl Iterator<Item = f64>) -> Range<f64> {
    let (low, high) =
        values.fold((f64::MAX, f64::MIN_POSITIVE), |(low, high), value| (low.min(value), high.max(value)));
    low.min(high) * 0.8..high * 1.3
}

/// The plot as SVG, with logarithmic axes.
fn drawn(title: &str, series: &Series<'_>) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    let points = || series.values().flatten();
    let mut text = String::new();
    {
        let area = SVGBackend::with_string(&mut text, (760, 480)).into_drawing_area();
        area.fill(&WHITE)?;
        let mut chart = ChartBuilder::on(&area)
            .caption(title, ("sans-serif", 20))
            .margin(12)
            .x_label_area_size(42)
            .y_label_area_size(56)
            .build_cartesian_2d(
                range(points().map(|point| point.0)).log_scale(),
                range(points().map(|point| point.1)).log_scale(),
            )?;
        chart.configure_mesh().x_desc("operations").y_desc("seconds").light_line_style(WHITE).draw()?;
        for (index, name) in names(series).into_iter().enumerate() {
            let colour = COLOURS[index % COLOURS.len()];
            let size = if name == "ours" { 5 } else { 3 };
            let points = series.get(name).into_iter().flatten();
            chart
                .draw_series(points.map(|point| Circle::new(*point, size, colour.filled())))?
                .label(name)
                .legend(move |place| Circle::new(place, size, colour.filled()));
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

/// Ours first, then the others by name.
fn names<'a>(series: &Series<'a>) -> Vec<&'a str> {
    let ours = series.keys().copied().filter(|name| *name == "ours");
    ours.chain(series.keys().copied().filter(|name| *name != "ours")).collect()
}

#[cfg(test)]
mod tests {
    use super::{Series, drawn};

    #[test]
    fn every_generator_is_in_the_plot() {
        let series = Series::from([("ours", vec![(3.0, 0.5), (60.0, 1.5)]), ("other", vec![(60.0, 12.0)])]);
        let text = drawn("a title", &series).unwrap_or_default();
        assert!(text.starts_with("<svg") && text.matches("<circle").count() == 5);
        assert!(["a title", "ours", "other"].iter().all(|word| text.contains(word)));
    }
}
