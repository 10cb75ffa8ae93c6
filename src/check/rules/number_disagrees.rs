use super::prelude::*;

docs! {
    /// The item's number is not the one in its address.
    ///
    /// ## Why
    /// The number is the only lasting name of an item; with a wrong one two items become one.
    ///
    /// ## Example
    /// Number 513310 with the address `https://www.osce.org/secretariat/513301`.
    ///
    /// ## Source
    /// Addresses of osce.org end in the number.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let Some(number) = item.news.number else {
        return;
    };
    let addresses = item.news.address.iter().chain(&item.news.other_addresses);
    for (index, address) in addresses.enumerate() {
        if let Some(other) = address.number().filter(|other| *other != number) {
            let first = item.news.address.is_some();
            let place = match index.checked_sub(usize::from(first)) {
                None => Place::field(Field::Address),
                Some(index) => Place::entry(Field::OtherAddresses, index as u32),
            };
            let message = format!("the item's number is {number}, its address has {other}");
            report.place(place, message);
        }
    }
}
