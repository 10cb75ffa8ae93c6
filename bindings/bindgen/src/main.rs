//! Generates the Kotlin and Swift sources from the built library.
//!
//! UniFFI writes them; what it cannot be told is changed afterwards: examples in Rust are left out
//! of the comments, a Kotlin exception's `message` is its readable text, JNA's `Structure` makes room
//! for the vocabulary's, calls from Kotlin share the memory for their status, and a buffer is read
//! from its position on.

mod comments;

use std::error::Error;
use std::fs;
use std::process::ExitCode;

use camino::{Utf8Path, Utf8PathBuf};
use uniffi::{GenerateOptions, SwiftBindingsOptions, TargetLanguage};

const USAGE: &str = "\
Usage: osce-news-bindgen kotlin LIBRARY FOLDER
       osce-news-bindgen swift LIBRARY SOURCES_FOLDER C_FOLDER

LIBRARY is the built cdylib or staticlib of osce-news-mobile with its symbols.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["kotlin", library, folder] => kotlin(library.into(), folder.into()),
        ["swift", library, sources, c] => swift(library.into(), sources.into(), c.into()),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn kotlin(source: Utf8PathBuf, folder: Utf8PathBuf) -> Result<(), Box<dyn Error>> {
    uniffi::generate(GenerateOptions {
        languages: vec![TargetLanguage::Kotlin],
        source,
        out_dir: folder.clone(),
        ..GenerateOptions::default()
    })?;
    tidy(&folder, "kt", |text| {
        let text = comments::for_readers(text);
        let text = own_structure(&readable_messages(&text)?)?;
        buffers(&shared_status(&text)?)
    })
}

fn swift(source: Utf8PathBuf, sources: Utf8PathBuf, c: Utf8PathBuf) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(&sources)?;
    fs::create_dir_all(&c)?;
    let options = |out_dir: &Utf8Path| SwiftBindingsOptions {
        generate_swift_sources: false,
        generate_headers: false,
        generate_modulemap: false,
        source: source.clone(),
        out_dir: out_dir.to_owned(),
        xcframework: false,
        module_name: None,
        modulemap_filename: None,
        metadata_no_deps: false,
        link_frameworks: Vec::new(),
        config: None,
    };
    uniffi::generate_swift_bindings(SwiftBindingsOptions {
        generate_swift_sources: true,
        ..options(&sources)
    })?;
    uniffi::generate_swift_bindings(SwiftBindingsOptions {
        generate_headers: true,
        ..options(&c)
    })?;
    tidy(&sources, "swift", |text| {
        quick_reader(&comments::for_readers(text))
    })
}

/// Rewrites every generated file below the folder.
fn tidy(
    folder: &Utf8Path,
    extension: &str,
    rewrite: impl Fn(&str) -> Result<String, Box<dyn Error>> + Copy,
) -> Result<(), Box<dyn Error>> {
    for entry in folder.read_dir_utf8()? {
        let path = entry?.into_path();
        if path.is_dir() {
            tidy(&path, extension, rewrite)?;
        } else if path.extension() == Some(extension) {
            fs::write(&path, rewrite(&fs::read_to_string(&path)?)?)?;
        }
    }
    Ok(())
}

/// UniFFI makes the `message` of an exception a dump of its fields; `toString` has the text.
fn readable_messages(kotlin: &str) -> Result<String, Box<dyn Error>> {
    const GETTER: &str = "override val message\n            get() = ";
    let mut parts = kotlin.split(GETTER);
    let mut text = parts.next().unwrap_or_default().to_owned();
    let mut messages = 0;
    for part in parts {
        let (_, rest) = part.split_once('\n').unwrap_or((part, ""));
        text.push_str(GETTER);
        text.push_str("toString()\n");
        text.push_str(rest);
        messages += 1;
    }
    if messages == 0 {
        return Err("the generated Kotlin has no exception as this program knows them".into());
    }
    Ok(text)
}

/// JNA has a `Structure` as well, which the generated code imports: it gets another name there.
fn own_structure(kotlin: &str) -> Result<String, Box<dyn Error>> {
    exchange(
        kotlin,
        &[
            (
                "import com.sun.jna.Structure\n",
                "import com.sun.jna.Structure as JnaStructure\n",
            ),
            ("@Structure.FieldOrder", "@JnaStructure.FieldOrder"),
            (": Structure()", ": JnaStructure()"),
            (" Structure.By", " JnaStructure.By"),
        ],
    )
}

/// Each call tells by a status in native memory how it went. UniFFI allocates one a call and lets
/// JNA copy its fields both ways, which costs more than all the rest of the call: here a thread
/// keeps one that came back clean, Rust gets its address, and only one byte is looked at.
fn shared_status(kotlin: &str) -> Result<String, Box<dyn Error>> {
    exchange(
        kotlin,
        &[
            (
                "    var status = UniffiRustCallStatus()
    val return_value = callback(status)
    uniffiCheckCallStatus(errorHandler, status)
    return return_value
}
",
                "    val spare = uniffiSpareStatus.get()
    val shared = spare.status ?: UniffiSharedStatus()
    spare.status = null
    val return_value = callback(shared.address)
    if (shared.code.get(0) == UNIFFI_CALL_SUCCESS) {
        spare.status = shared
        return return_value
    }
    shared.status.read()
    uniffiCheckCallStatus(errorHandler, shared.status)
    return return_value
}

private class UniffiSpareStatus {
    var status: UniffiSharedStatus? = null
}

private val uniffiSpareStatus = ThreadLocal.withInitial { UniffiSpareStatus() }

private class UniffiSharedStatus {
    val status = UniffiRustCallStatus().apply { write() }
    val address: Pointer = status.pointer
    val code: ByteBuffer = address.getByteBuffer(0, 1)
}
",
            ),
            (
                "callback: (UniffiRustCallStatus) -> U",
                "callback: (Pointer) -> U",
            ),
            (
                "uniffi_out_err: UniffiRustCallStatus",
                "uniffi_out_err: Pointer",
            ),
        ],
    )
}

/// UniFFI passes the memory of a buffer from its beginning, whatever its position, and lets go of the
/// buffer, whose memory is then free for others while Rust still reads it: here it passes what is
/// left of the buffer, and what JNA holds on to during the call holds the buffer.
fn buffers(kotlin: &str) -> Result<String, Box<dyn Error>> {
    exchange(
        kotlin,
        &[
            (
                "com.sun.jna.Native.getDirectBufferPointer(value)",
                "UniffiBufferPointer(value.slice())",
            ),
            (
                "internal object FfiConverterByRefBytes",
                "private class UniffiBufferPointer(val buffer: ByteBuffer) :
    Pointer(Pointer.nativeValue(com.sun.jna.Native.getDirectBufferPointer(buffer)))

internal object FfiConverterByRefBytes",
            ),
        ],
    )
}

/// UniFFI's Swift reads through `Data`, which copies each integer and each text out by ranges. Here
/// it reads from the memory itself, with the same checks of the bounds, in a third of the time.
fn quick_reader(swift: &str) -> Result<String, Box<dyn Error>> {
    const CHANGES: &[(&str, &str)] = &[
        (
            "(data: Data, offset: Data.Index)",
            "(data: UnsafeRawBufferPointer, offset: Int)",
        ),
        (
            "createReader(data: Data(rustBuffer: buf))",
            "createReader(data: UnsafeRawBufferPointer(start: buf.data, count: Int(buf.len)))",
        ),
        (
            "func createReader(data: Data) -> ",
            "func createReader(data: UnsafeRawBufferPointer) -> ",
        ),
        (
            "    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
",
            "    let value = reader.data.loadUnaligned(fromByteOffset: range.lowerBound, as: T.self)
    reader.offset = range.upperBound
    return value.bigEndian
",
        ),
        (
            "    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
",
            "    reader.offset = range.upperBound
    return Array(reader.data[range])
",
        ),
        (
            "        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
",
            "        let range = buf.offset..<(buf.offset + Int(len))
        guard len >= 0, buf.data.count >= range.upperBound else {
            throw UniffiInternalError.bufferOverflow
        }
        buf.offset = range.upperBound
        return String(decoding: UnsafeRawBufferPointer(rebasing: buf.data[range]), as: UTF8.self)
",
        ),
    ];
    exchange(swift, CHANGES)
}

/// Puts the second text of each pair where UniFFI wrote the first.
fn exchange(generated: &str, changes: &[(&str, &str)]) -> Result<String, Box<dyn Error>> {
    changes
        .iter()
        .try_fold(generated.to_owned(), |text, (uniffi, ours)| {
            match text.contains(uniffi) {
                true => Ok(text.replace(uniffi, ours)),
                false => Err(format!("UniFFI does not write this any more:\n{uniffi}").into()),
            }
        })
}
