//! Writing items in the formats that newsrooms, feed readers, search engines and apps consume.
