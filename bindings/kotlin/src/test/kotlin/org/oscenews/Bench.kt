package org.oscenews

import com.sun.jna.Native
import com.sun.jna.Pointer
import java.io.File

/** JNA alone, mapped directly as the generated code does it. */
private object Bare {
    init {
        Native.register(Bare::class.java, "osce_news_mobile")
    }

    external fun ffi_osce_news_uniffi_contract_version(): Int

    external fun uniffi_osce_news_fn_func_input_limit(status: Pointer): Long
}

/**
 * What the border costs: lines of name, ours, peer and ratio; a ratio above 1 means that ours is
 * faster. The argument is a feed, and what Rust alone needs to read it in nanoseconds.
 */
fun main(args: Array<String>) {
    val feed = File(args[0]).readBytes()
    val alone = args[1].toDouble()
    check(Bare.ffi_osce_news_uniffi_contract_version() > 0)
    val call = fastest(20_000) { inputLimit() }
    line("border-kotlin-call/jna", call, fastest(20_000) { Bare.ffi_osce_news_uniffi_contract_version() })
    val status = UniffiRustCallStatus().apply { write() }.pointer
    val same = fastest(20_000) { Bare.uniffi_osce_news_fn_func_input_limit(status) }
    line("border-kotlin-call/jna-with-status", call, same)
    line("border-kotlin-feed/rust", fastest(20) { readFeed(feed) }, alone)
}

private fun line(name: String, ours: Double, peer: Double) =
    println("%s\t%.0f ns\t%.0f ns\t%.2f".format(name, ours, peer, peer / ours))

/** The fastest of some rounds, in nanoseconds a turn. */
private fun fastest(turns: Int, work: () -> Unit): Double = (1..15).minOf {
    val start = System.nanoTime()
    repeat(turns) { work() }
    (System.nanoTime() - start).toDouble() / turns
}
