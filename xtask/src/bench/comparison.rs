//! Compares our clients with the best of other generators: the ratio of each figure for each document.

use std::collections::BTreeSet;

use super::compile::Row;
use super::measure::Cost;
use super::table::{Table, figure};

/// The tables of the results: compile time and memory, generation, and failures.
pub fn tables(rows: &[Row]) -> String {
    let mut text = format!("{}\n{}", compilation(rows).text(), generation(rows).text());
    let errors: Vec<&Row> = rows.iter().filter(|row| row.error.is_some()).collect();
    if !errors.is_empty() {
        text.push('\n');
    }
    for row in errors {
        let why = row.error.as_deref().unwrap_or_default();
        text.push_str(&format!("{} of {}: {why}\n", row.generator, row.document));
    }
    text
}

/// Seconds of check and build, and the memory of both; a ratio is ours divided by the best of the others in that figure.
fn compilation(rows: &[Row]) -> Table {
    let mut table = Table::new([
        "document",
        "operations",
        "lines",
        "check s",
        "best peer s",
        "ratio",
        "build s",
        "best peer s",
        "ratio",
        "check MiB",
        "of that peer",
        "ratio",
    ]);
    for (ours, peers) in by_document(rows) {
        let check = Pair::new(ours.check, &peers, |row| row.check);
        let build = Pair::new(ours.build, &peers, |row| row.build);
        let mut cells = vec![ours.document.clone(), ours.operations.to_string(), ours.lines.to_string()];
        cells.extend(check.cells(|cost| cost.wall));
        cells.extend(build.cells(|cost| cost.wall));
        cells.extend(check.cells(|cost| cost.peak_kib as f64 / 1024.0));
        table.row(cells);
    }
    table
}

/// Seconds and memory of generating.
fn generation(rows: &[Row]) -> Table {
    let mut table = Table::new([
        "document",
        "generate s",
        "fastest peer s",
        "ratio",
        "generate MiB",
        "of the leanest peer",
        "ratio",
    ]);
    for (ours, peers) in by_document(rows) {
        let done = |row: &Row| generated(row).then_some(row.generate);
        let mut cells = vec![ours.document.clone()];
        cells.extend(Pair::new(done(ours), &peers, done).cells(|cost| cost.wall));
        let leanest = Pair::by(done(ours), &peers, done, |cost| cost.peak_kib as f64);
        cells.extend(leanest.cells(|cost| cost.peak_kib as f64 / 1024.0));
        table.row(cells);
    }
    table
}

fn generated(row: &Row) -> bool {
    !row.error.as_deref().is_some_and(|error| error.starts_with("does not generate"))
}

/// Our figure and the best other one.
struct Pair {
    ours: Option<Cost>,
    best: Option<Cost>,
}

impl Pair {
    /// The best other one by time.
    fn new(ours: Option<Cost>, peers: &[&Row], of: impl Fn(&Row) -> Option<Cost>) -> Self {
        Self::by(ours, peers, of, |cost| cost.wall)
    }

    fn by(
        ours: Option<Cost>,
        peers: &[&Row],
        of: impl Fn(&Row) -> Option<Cost>,
        key: fn(&Cost) -> f64,
    ) -> Self {
        let best =
            peers.iter().filter_map(|row| of(row)).min_by(|one, other| key(one).total_cmp(&key(other)));
        Self { ours, best }
    }

    /// Our figure, the other one, and the ratio.
    fn cells(&self, of: fn(&Cost) -> f64) -> [String; 3] {
        let shown = |cost: Option<Cost>| cost.map_or_else(|| "–".to_owned(), |cost| figure(of(&cost)));
        let ratio = match (self.ours, self.best) {
            (Some(ours), Some(best)) => ratio(of(&ours) / of(&best)),
            _ => String::new(),
        };
        [shown(self.ours), shown(self.best), ratio]
    }
}

/// A ratio as text: an eighth is `1/8.0`.
pub fn ratio(value: f64) -> String {
    if value < 1.0 && value > 0.0 { format!("1/{:.1}", 1.0 / value) } else { format!("{value:.2}") }
}

/// Our row for each document with the rows of the others, in the order in which documents were measured.
fn by_document(rows: &[Row]) -> Vec<(&Row, Vec<&Row>)> {
    let mut seen = BTreeSet::new();
    let ours = rows.iter().filter(|row| row.generator == "ours" && seen.insert(&row.document));
    ours.map(|ours| {
        let is_peer = |row: &&Row| row.document == ours.document && row.generator != "ours";
        (ours, rows.iter().filter(is_peer).collect())
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::super::compile::Row;
    use super::super::measure::Cost;
    use super::{ratio, tables};

    fn row(generator: &str, check: Option<f64>, error: Option<&str>) -> Row {
        let cost = |wall| Cost { wall, user: wall, peak_kib: 2048 };
        Row {
            document: "pets".into(),
            operations: 3,
            generator: generator.into(),
            lines: 10,
            generate: cost(0.5),
            check: check.map(cost),
            build: None,
            error: error.map(str::to_owned),
        }
    }

    #[test]
    fn ours_stands_beside_the_best() {
        let rows = [
            row("ours", Some(1.0), None),
            row("slow", Some(9.0), None),
            row("fast", Some(4.0), None),
            row("odd", None, Some("does not generate: why")),
        ];
        let text = tables(&rows);
        let line = text.lines().find(|line| line.starts_with("pets")).unwrap_or_default();
        let cells: Vec<&str> = line.split_whitespace().collect();
        assert_eq!(cells, ["pets", "3", "10", "1.00", "4.00", "1/4.0", "–", "–", "2.00", "2.00", "1.00"]);
        assert!(text.ends_with("odd of pets: does not generate: why\n"));
    }

    #[test]
    fn ratios_read_well() {
        assert_eq!([0.125, 0.9, 1.0, 2.5].map(ratio), ["1/8.0", "1/1.1", "1.00", "2.50"]);
    }
}
