//! How a cell names a row of another table: by its name, with the end of its identity where the name would not do.

use std::collections::HashMap;

use model::Id;

/// What stands between several names in one cell.
pub const SEPARATOR: &str = "; ";

/// The rows of a table by the names that cells use for them.
#[derive(Debug, Clone, Default)]
pub struct Names {
    by_id: HashMap<Id, String>,
    by_name: HashMap<String, Vec<Id>>,
}

impl Names {
    /// Names rows.
    pub fn of<'a>(rows: impl Iterator<Item = (Id, &'a str)> + Clone) -> Self {
        let mut times: HashMap<String, u32> = HashMap::new();
        for (_, name) in rows.clone() {
            *times.entry(plain(name)).or_default() += 1;
        }
        let mut names = Self::default();
        for (id, name) in rows {
            let name = plain(name);
            let sufficient = !name.is_empty()
                && name.chars().count() <= 60
                && times.get(&name) == Some(&1)
                && !name.contains([';', '；', '·']);
            let shown =
                if sufficient { name.clone() } else { format!("{}·{}", shortened(&name), ending(id)) };
            names.by_name.entry(shown.clone()).or_default().push(id);
            if shown != name {
                names.by_name.entry(name).or_default().push(id);
            }
            names.by_id.insert(id, shown);
        }
        names
    }

    /// What a cell says for a row; the identity itself where there is no such row.
    pub fn name(&self, id: Id) -> String {
        self.by_id.get(&id).cloned().unwrap_or_else(|| id.to_string())
    }

    /// Whether there is such a row.
    pub fn knows(&self, id: Id) -> bool {
        self.by_id.contains_key(&id)
    }

    /// The rows that a cell's word may mean.
    pub fn meant(&self, word: &str) -> &[Id] {
        self.by_name.get(&plain(word)).map(Vec::as_slice).unwrap_or_default()
    }
}

/// A name as it is compared: without the white space around and within it that spreadsheet programs change.
pub fn plain(name: &str) -> String {
    name.split(|it: char| it.is_whitespace() || it.is_control())
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn shortened(name: &str) -> String {
    name.chars().filter(|it| !matches!(it, ';' | '；' | '·')).take(24).collect()
}

/// The last digits of an identity: those that are random.
fn ending(id: Id) -> String {
    let text = id.to_string();
    text.chars().skip(text.len().saturating_sub(6)).collect()
}
