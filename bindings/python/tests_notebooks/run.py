"""Runs every notebook of a folder in a kernel of its own, and sees that none is kept with outputs."""

import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient


def main(folder: Path) -> None:
    notebooks = sorted(folder.glob("*.ipynb"))
    assert notebooks, f"no notebook in {folder}"
    for path in notebooks:
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
        code = [cell for cell in notebook.cells if cell.cell_type == "code"]
        kept = [cell.id for cell in code if cell.outputs or cell.execution_count]
        assert not kept, f"{path.name} is kept with the outputs of {kept}"
        start = time.monotonic()
        NotebookClient(notebook, timeout=120, resources={"metadata": {"path": folder}}).execute()
        shown = sum(bool(cell.outputs) for cell in code)
        assert shown, f"{path.name} shows nothing"
        print(f"{path.name}: {len(code)} cells in {time.monotonic() - start:.1f} s")
    print(f"{len(notebooks)} passed, 0 failed")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
