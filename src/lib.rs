//! One typed view of the news of the OSCE.

pub mod vocabulary;
