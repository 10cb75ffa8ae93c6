import subprocess
import sys
import threading

import osce_news


def run(*arguments: str, **options) -> subprocess.CompletedProcess:
    command = [sys.executable, *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", **options)


def test_the_shell_commands():
    done = run("-m", "osce_news", "publish", "--level", "off")
    assert done.returncode == 0 and done.stdout.startswith("<?xml") and done.stderr == ""
    wrong = run("-m", "osce_news", "publish", "--format", "rsss")
    assert wrong.returncode == 2 and "rsss" in wrong.stderr
    assert run("-m", "osce_news", "publish", "-", input="no news").returncode == 1
    assert osce_news.__version__ in run("-m", "osce_news", "--version").stdout


def test_importing_needs_no_other_package():
    code = "import sys, osce_news; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    modules = set(run("-I", "-c", code).stdout.split())
    assert "osce_news" in modules
    assert not modules & {"pyarrow", "pandas", "polars", "numpy", "tqdm", "json", "typing_extensions"}


def test_eight_threads_read_and_check_at_once():
    expected = osce_news.read_page(osce_news.SAMPLE_PAGE)
    findings = osce_news.check(expected)
    wrong = []

    def work():
        for _ in range(50):
            page = osce_news.read_page(osce_news.SAMPLE_PAGE)
            if page != expected or osce_news.check(page) != findings:
                wrong.append(page)
            if osce_news.publish([page]) != osce_news.publish([expected]):
                wrong.append(page)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_memory_is_stable():
    """A hundred thousand short reads, checks and look-ups leave no more than they found."""
    text = "News Item\nA title\n- Issued by:\n- OSCE Mission to Skopje\n- Fields of work:\n- Polcing\nText."

    def resident() -> int:
        with open("/proc/self/status") as status:
            line = next(line for line in status if line.startswith("VmRSS"))
        return int(line.split()[1])

    def work(times: int):
        for _ in range(times):
            page = osce_news.read_page(text)
            osce_news.check(page)
            osce_news.NewsItem("T", issued_by=page.item.issued_by, body=page.item.body).to_json()

    work(5_000)
    before = resident()
    work(100_000)
    assert resident() - before < 4 * 1024, "kilobytes"
