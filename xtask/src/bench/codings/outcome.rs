//! The figures of the comparison, and how they are shown.

use serde::Serialize;

use super::costs::Costs;
use super::speed::Speed;
use crate::bench::table::{Table, count, figure};

/// All figures.
#[derive(Clone, Debug, Serialize)]
pub struct Outcome {
    /// How often each crate was checked and built.
    pub runs: usize,
    /// How often each crate was built for release.
    pub release_runs: usize,
    /// The documents.
    pub documents: Vec<DocumentOutcome>,
}

/// The figures of one document's models.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentOutcome {
    /// The document's name.
    pub document: String,
    /// How many types it has.
    pub types: usize,
    /// How many operations it has.
    pub operations: usize,
    /// The codings.
    pub codings: Vec<CodingOutcome>,
}

/// The figures of one coding of them.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CodingOutcome {
    /// The coding's name.
    pub coding: String,
    /// What it is, and what it cannot express.
    pub about: String,
    /// Lines of the types.
    pub lines: usize,
    /// What compiling costs.
    pub costs: Costs,
    /// How fast values are decoded and encoded.
    pub speeds: Vec<Speed>,
    /// What went wrong; figures behind it are missing.
    pub fault: Option<String>,
}

impl Outcome {
    /// Tables of all documents.
    pub fn markdown(&self) -> String {
        self.documents.iter().map(DocumentOutcome::markdown).collect::<Vec<_>>().join("\n")
    }
}

impl DocumentOutcome {
    fn markdown(&self) -> String {
        let Self { document, types, operations, .. } = self;
        let heads = self.codings.first().map(|first| first.speeds.as_slice()).unwrap_or_default();
        let speeds = heads.iter().enumerate().map(|(index, speed)| {
            let Speed { value, bytes, .. } = speed;
            format!("\n{value}, {} bytes\n\n{}", count(*bytes as u64), self.speeds(index).markdown())
        });
        format!(
            "{document}: {types} types, {operations} operations\n\n{}\n{}{}",
            self.costs().markdown(),
            self.sizes().markdown(),
            speeds.collect::<String>()
        )
    }

    fn costs(&self) -> Table {
        let mut table = Table::new([
            "coding",
            "check s",
            "check user s",
            "check MB",
            "build s",
            "build user s",
            "build MB",
            "release s",
            "release user s",
            "release MB",
        ]);
        for CodingOutcome { coding, costs, fault, .. } in &self.codings {
            let cells = [&costs.check, &costs.dev, &costs.release]
                .into_iter()
                .flat_map(|cost| [figure(cost.wall), figure(cost.user), count(cost.peak_kib / 1024)]);
            match fault {
                None => table.row(std::iter::once(coding.clone()).chain(cells)),
                Some(fault) => table.row([coding.clone(), fault.clone()]),
            }
        }
        table
    }

    fn sizes(&self) -> Table {
        let mut table = Table::new(["coding", "lines", "rlib dev kB", "rlib release kB", "program kB"]);
        for CodingOutcome { coding, costs, lines, .. } in &self.codings {
            let sizes = [costs.dev_rlib, costs.release_rlib, costs.binary].map(|size| count(size / 1000));
            table.row([coding.clone(), count(*lines as u64)].into_iter().chain(sizes));
        }
        table
    }

    fn speeds(&self, index: usize) -> Table {
        let mut table = Table::new([
            "coding",
            "decode µs",
            "encode µs",
            "decode kInstr",
            "encode kInstr",
            "stays the same",
        ]);
        for CodingOutcome { coding, speeds, .. } in &self.codings {
            let Some(speed) = speeds.get(index) else { continue };
            let times = [speed.decode_ns, speed.encode_ns].map(|time| figure(time as f64 / 1000.0));
            let counted = [speed.decode_instructions, speed.encode_instructions]
                .map(|counted| counted.map_or_else(String::new, |counted| count(counted / 1000)));
            let same = if speed.is_same { "yes" } else { "no" };
            let cells = std::iter::once(coding.clone()).chain(times).chain(counted).chain([same.to_owned()]);
            table.row(cells);
        }
        table
    }
}
