//! Compares old and new composition.
use generator::{compose, document::{self, normalize, bundle, Pointer}, spec::{self, *}};
use std::collections::{BTreeMap, BTreeSet};
fn places(root: &serde_json::Value) -> Vec<Pointer> {
    let mut found = Vec::new();
    fn walk(v: &serde_json::Value, p: &Pointer, found: &mut Vec<Pointer>, d: usize) {
        if d > 12 { return }
        match v {
            serde_json::Value::Object(m) => for (k, c) in m {
                if (k == "schema" || k == "itemSchema") && c.is_object() { found.push(p.child(k)); continue }
                if k == "schemas" || k == "example" || k == "examples" { continue }
                walk(c, &p.child(k), found, d + 1);
            },
            serde_json::Value::Array(a) => for (i, c) in a.iter().enumerate() { walk(c, &p.index(i), found, d + 1) },
            _ => {}
        }
    }
    walk(root, &Pointer::root(), &mut found, 0);
    found
}
fn kind(s: &Schemas, id: Option<SchemaId>) -> String {
    let Some(id) = id else { return "lost".into() };
    let Some(k) = s.keywords(id) else { return "nokw".into() };
    let n = s.get(id).about.nullable;
    let mut t = k.of.map_or("-".to_owned(), |t| t.name().to_owned());
    if let Some(v) = &k.values { t += &format!(" enum{}", v.len()) }
    if let Some(f) = &k.format { t += &format!(" fmt {f}") }
    if !k.properties.is_empty() { t += " {"; for p in k.properties.keys() { t += p; if k.required.contains(p) { t += "!" } t += ","; } t += "}"; }
    if let Some(u) = &k.union { t += &format!(" {:?} of {}", u.how_many, u.alternatives.len()) }
    if let Some(d) = &k.discriminator { t += &format!(" disc {} {:?}", d.property, d.mapping.iter().map(|(t,_)|t).collect::<Vec<_>>()) }
    if k.items.is_some() { t += " items" }
    if !k.prefix_items.is_empty() { t += " prefix" }
    match &k.additional { Some(Additional::Schema(_)) => t += " addS", Some(Additional::Any(true)) => t += " addT", _ => {} }
    if !k.all_of.is_empty() { t += " ALLOF" }
    if n { t += " null" }
    t
}
fn main() {
    let mut total = 0;
    for path in std::env::args().skip(1) {
        let path = std::path::PathBuf::from(path);
        let Ok(doc) = document::load(&path) else { continue };
        let (doc, d) = bundle::bundle(doc);
        if d.has_errors() { println!("{} bundle errors", path.display()); continue }
        let (pre, _) = normalize::repaired(doc.clone());
        let (old, oldd) = normalize::normalize(doc);
        let start = places(&pre.root);
        let a = spec::read(&old.root, start.clone());
        let t = std::time::Instant::now();
        let mut b = spec::read(&pre.root, start.clone());
        let t1 = t.elapsed();
        let diag = compose::compose(&mut b);
        let t2 = t.elapsed();
        let mut seen: BTreeSet<(SchemaId, SchemaId)> = BTreeSet::new();
        let mut open: Vec<(String, SchemaId, SchemaId)> = Vec::new();
        for p in &start { if let (Some(x), Some(y)) = (a.at(p), b.at(p)) { open.push((p.to_string(), x, y)) } }
        for (n, x) in a.definitions() { if let Some(y) = b.definitions().get(n) { open.push((n.clone(), *x, *y)) } else { println!("  no def {n}"); } }
        let mut count = 0; let mut by: BTreeMap<String, usize> = BTreeMap::new();
        while let Some((p, x, y)) = open.pop() {
            let (tx, ty) = (a.target(x).ok(), b.target(y).ok());
            let (Some(tx), Some(ty)) = (tx, ty) else { if tx.is_some() != ty.is_some() { println!("  {p}: lost {tx:?} {ty:?}"); } continue };
            if !seen.insert((tx, ty)) { continue }
            let nx = a.beside(x).any(|a| a.nullable); let ny = b.beside(y).any(|a| a.nullable);
            let (kx, ky) = (format!("{}{}", kind(&a, Some(tx)), if nx {" BN"} else {""}), format!("{}{}", kind(&b, Some(ty)), if ny {" BN"} else {""}));
            let (px, py) = (a.get(tx).place.clone(), b.get(ty).place.clone());
            let mut bad = false;
            if kx != ky { count += 1; bad = true; if count <= 40 { println!("  {p}:\n     old {} @{px}\n     new {} @{py}", &kx[..kx.len().min(300)], &ky[..ky.len().min(300)]); } *by.entry("kind".into()).or_default() += 1; }
            else if px != py { count += 1; if count <= 40 { println!("  {p}: place old {px} new {py}"); } *by.entry("place".into()).or_default() += 1; }
            let (ka, kb) = (a.keywords(tx).unwrap(), b.keywords(ty).unwrap());
            for (n, q) in &ka.properties { if let Some(r) = kb.properties.get(n) { open.push((format!("{p}.{n}"), *q, *r)) } }
            if let (Some(q), Some(r)) = (ka.items, kb.items) { open.push((format!("{p}[]"), q, r)) }
            if let (Some(Additional::Schema(q)), Some(Additional::Schema(r))) = (ka.additional, kb.additional) { open.push((format!("{p}{{}}"), q, r)) }
            if bad { continue }
            if let (Some(u), Some(w)) = (&ka.union, &kb.union) { for (i, (q, r)) in u.alternatives.iter().zip(&w.alternatives).enumerate() { open.push((format!("{p}|{i}"), *q, *r)) } }
        }
        total += count;
        println!("{}: {} schemas compared, {count} differences {by:?}; findings old {} new {}; {} -> {} schemas; read {:?} compose {:?}", path.display(), seen.len(), oldd.iter().filter(|d| d.feature == "all-of").count(), diag.iter().count(), a.ids().count(), b.ids().count(), t1, t2 - t1);
        for d in diag.iter().take(6) { println!("    {d}"); }
    }
    println!("total {total}");
}
