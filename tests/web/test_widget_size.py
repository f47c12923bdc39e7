"""The budget of the widget: what a tenant's phone loads, whatever landlord's page it stands on."""

import gzip

from web.widget.bundle import widget_files

BUDGET = 15 * 1024


def test_widget_stays_within_its_budget() -> None:
    _, loader, files = widget_files()

    sizes = {name: len(gzip.compress(file.body, 9)) for name, file in files.items()}
    sizes["widget.js"] = len(gzip.compress(loader.body, 9))

    assert sum(sizes.values()) <= BUDGET, sizes


def test_a_page_with_a_closed_widget_loads_a_fifth_of_it_at_most() -> None:
    _, loader, files = widget_files()

    everything = len(loader.zipped) + sum(len(file.zipped) for file in files.values())

    assert len(loader.zipped) * 5 <= everything
