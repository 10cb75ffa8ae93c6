import Foundation

// Names as Swift has them, and the long work off the caller's thread.

extension NewsError: LocalizedError {
    public var errorDescription: String? { description }
}

extension CallbackError: LocalizedError {
    public var errorDescription: String? { description }
}

/// Called with the number of items or inputs that are done and of all, on the thread that works.
public typealias ProgressHandler = @Sendable (_ done: Int, _ total: Int) -> Void

/// Reads one page, from HTML or copied text.
public func readPage(_ text: String) throws -> Page {
    try readPage(input: Data(text.utf8))
}

/// Reads one page off the caller's thread.
public func readPageAsync(_ input: Data) async throws -> Page {
    try await Task.detached { try readPage(input: input) }.value
}

/// Reads several inputs off the caller's thread, each whatever it is; the outcome of each stands at
/// its index.
///
/// Throws `CancellationError` where the task is cancelled: the work stops before the next input.
public func readAllAsync(
    _ inputs: [Data], progress: @escaping ProgressHandler = { _, _ in }
) async throws -> [ReadOutcome] {
    try await offThread { watch in
        try watch.whole(readAll(inputs: inputs, progress: watch))
    } progress: {
        progress($0, $1)
    }
}

/// Checks one item with every rule at its own level.
public func checkItem(_ item: NewsItem) -> [Finding] {
    checkItem(item: item, settings: CheckSettings())
}

/// Checks items off the caller's thread; the findings of each stand at its index.
///
/// Throws `CancellationError` where the task is cancelled: the work stops before the next item.
public func checkItemsAsync(
    _ items: [NewsItem], settings: CheckSettings = CheckSettings(),
    progress: @escaping ProgressHandler = { _, _ in }
) async throws -> [[Finding]] {
    try await offThread { watch in
        try watch.whole(checkItems(items: items, settings: settings, progress: watch))
    } progress: {
        progress($0, $1)
    }
}

/// The feed as text.
public func writeText(
    _ format: Format, channel: Channel, items: [NewsItem], options: WriteOptions = WriteOptions()
) throws -> String {
    let bytes = try writeBytes(format: format, channel: channel, items: items, options: options)
    return String(decoding: bytes, as: UTF8.self)
}

/// Writes the feed off the caller's thread and gives its bytes to `take`, some 64 KiB at a time.
///
/// What `take` throws is thrown on. Throws `CancellationError` where the task is cancelled: the
/// work stops before the next item, and `take` then had a part of the feed.
public func writeAsync(
    _ format: Format, channel: Channel, items: [NewsItem],
    options: WriteOptions = WriteOptions(), progress: @escaping ProgressHandler = { _, _ in },
    take: @escaping @Sendable (Data) throws -> Void
) async throws {
    try await offThread { watch in
        let sink = ClosureSink(take)
        do {
            let complete = try writeToSink(
                format: format, channel: channel, items: items, options: options, sink: sink,
                progress: watch)
            _ = try watch.whole(complete ? true : nil)
        } catch let error as NewsError {
            throw sink.failure ?? error
        }
    } progress: {
        progress($0, $1)
    }
}

private func offThread<T: Sendable>(
    _ work: @escaping @Sendable (Watch) throws -> T, progress: @escaping ProgressHandler
) async throws -> T {
    let watch = Watch(progress)
    return try await withTaskCancellationHandler {
        try await Task.detached { try work(watch) }.value
    } onCancel: {
        watch.stop()
    }
}

/// A value that several threads may use, one at a time.
private final class Guarded<T>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: T

    init(_ value: T) { self.value = value }

    func use<R>(_ body: (inout T) throws -> R) rethrows -> R {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}

private final class Watch: ProgressWatcher {
    private let stopped = Guarded(false)
    private let handler: ProgressHandler

    init(_ handler: @escaping ProgressHandler) { self.handler = handler }

    func stop() { stopped.use { $0 = true } }

    func advanced(done: UInt32, total: UInt32) -> Bool {
        if stopped.use({ $0 }) { return false }
        handler(Int(done), Int(total))
        return true
    }

    /// The result of work that was not stopped.
    func whole<T>(_ result: T?) throws -> T {
        guard let result else { throw CancellationError() }
        return result
    }
}

private final class ClosureSink: FeedSink {
    private let closure: @Sendable (Data) throws -> Void
    private let failed = Guarded<(any Error)?>(nil)

    init(_ closure: @escaping @Sendable (Data) throws -> Void) { self.closure = closure }

    var failure: (any Error)? { failed.use { $0 } }

    func take(bytes: Data) throws {
        do {
            try closure(bytes)
        } catch {
            failed.use { $0 = error }
            throw CallbackError.Failed(reason: error.localizedDescription)
        }
    }
}
