//! Tables of figures, aligned for terminals or as Markdown.

/// A table with a head, and rows with the same number of cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table without rows.
    pub fn new(head: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { head: head.into_iter().map(Into::into).collect(), rows: Vec::new() }
    }

    /// Adds a row. Missing cells are empty, and cells without a head are dropped.
    pub fn row(&mut self, cells: impl IntoIterator<Item = impl Into<String>>) {
        let mut cells: Vec<String> = cells.into_iter().map(Into::into).collect();
        cells.resize(self.head.len(), String::new());
        self.rows.push(cells);
    }

    /// The table with aligned columns.
    pub fn text(&self) -> String {
        let line = |cells: &[String]| format!("{}\n", self.aligned(cells).join("  ").trim_end());
        self.lines().map(|cells| line(cells)).collect()
    }

    /// The table as Markdown.
    pub fn markdown(&self) -> String {
        let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
        let rule = (0..self.head.len()).map(|column| match (column, self.width(column)) {
            (0, width) => "-".repeat(width.max(3)),
            (_, width) => format!("{}:", "-".repeat(width.max(3) - 1)),
        });
        let rows: String = self.rows.iter().map(|cells| line(self.aligned(cells))).collect();
        format!("{}{}{rows}", line(self.aligned(&self.head)), line(rule.collect()))
    }

    fn lines(&self) -> impl Iterator<Item = &Vec<String>> {
        std::iter::once(&self.head).chain(&self.rows)
    }

    fn width(&self, column: usize) -> usize {
        let cells = self.lines().filter_map(|cells| cells.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or_default().max(3)
    }

    /// The first column names the row and is left-aligned; figures are right-aligned.
    fn aligned(&self, cells: &[String]) -> Vec<String> {
        let pad = |(column, cell): (usize, &String)| match (column, self.width(column)) {
            (0, width) => format!("{cell:<width$}"),
            (_, width) => format!("{cell:>width$}"),
        };
        cells.iter().enumerate().map(pad).collect()
    }
}

/// A figure with three significant digits, which is more than its precision.
pub fn figure(value: f64) -> String {
    match value.abs() {
        size if size < 10.0 => format!("{value:.2}"),
        size if size < 100.0 => format!("{value:.1}"),
        _ => format!("{value:.0}"),
    }
}

/// A count with separated thousands.
pub fn count(value: u64) -> String {
    let digits = value.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Table, count, figure};

    fn sample() -> Table {
        let mut table = Table::new(["coding", "check"]);
        table.row(["derive", "12.5"]);
        table.row(["é"]);
        table
    }

    #[test]
    fn columns_are_aligned() {
        assert_eq!(sample().text(), "coding  check\nderive   12.5\né\n");
    }

    #[test]
    fn markdown_has_a_rule() {
        let expected = "| coding | check |\n| ------ | ----: |\n| derive |  12.5 |\n| é      |       |\n";
        assert_eq!(sample().markdown(), expected);
    }

    #[test]
    fn figures_are_short() {
        assert_eq!([0.123, 12.34, 1234.5].map(figure), ["0.12", "12.3", "1234"]);
        assert_eq!([7, 1234, 1_234_567].map(count), ["7", "1 234", "1 234 567"]);
    }
}
