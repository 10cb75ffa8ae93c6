package org.oscenews

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class StartTest {
    @Test
    fun sample() {
        val page = readPage(samplePage())
        assertEquals(6, page.item.body.size)
    }
}
