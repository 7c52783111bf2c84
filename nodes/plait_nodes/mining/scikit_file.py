"""scikit-learn estimators as bytes, without pickle; a file is believed as little as possible."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, cast
from zipfile import ZIP_STORED, ZipFile

from plait import DataError
from plait.importing import import_alone

from .archive import archived, canonical
from .scikit_arrays import is_sound
from .scikit_boosting import PREDICTOR, is_sound_boosting
from .scikit_neighbors import with_tree, without_tree
from .scikit_record import ScikitRecord
from .scikit_trees import check_trees
from .scikit_vectors import is_sound_machine

if TYPE_CHECKING:
    from collections.abc import Collection

    from .scikit_model import Estimator

TRUSTED = ("sklearn.tree._tree.Tree", PREDICTOR)
"""What skops does not vouch for itself: trees, because their positions must be checked, which is done here."""

_RECORD = "model.json"
_ESTIMATOR = "estimator.skops"


def to_bytes(record: ScikitRecord, estimator: Estimator) -> bytes:
    """An archive of the record as JSON and of the estimator as skops writes it; equal models give equal bytes."""
    return archived({_RECORD: record.model_dump_json().encode(), _ESTIMATOR: _written(estimator)})


def _written(estimator: Estimator) -> bytes:
    import_alone("skops.io")
    import skops.io

    return canonical(skops.io.dumps(without_tree(estimator)))


def from_bytes(data: bytes, kinds: Collection[str]) -> tuple[ScikitRecord, Estimator]:
    """The record and the estimator, after everything that scikit-learn itself doesn't check was checked.

    Args:
        data: What `to_bytes` wrote, or somebody else.
        kinds: The names of the scikit-learn classes that may be in it.

    Raises:
        DataError: the bytes are damaged, or hold anything but an estimator of these kinds.
    """
    try:
        return _read(data, kinds)
    except DataError:
        raise
    except Exception as error:
        # A damaged or hostile file makes its readers raise anything.
        first_line = str(error).partition("\n")[0]
        raise _unreadable(f"{type(error).__name__}: {first_line}") from error


def _read(data: bytes, kinds: Collection[str]) -> tuple[ScikitRecord, Estimator]:
    import_alone("skops.io")
    import skops.io

    with ZipFile(BytesIO(data)) as archive:
        _refuse_compressed(archive)
        record = ScikitRecord.model_validate_json(archive.read(_RECORD), strict=True)
        inner = archive.read(_ESTIMATOR)
    with ZipFile(BytesIO(inner)) as archive:
        _refuse_compressed(archive)
    estimator = skops.io.loads(inner, trusted=list(TRUSTED))
    return record, _checked(estimator, record, kinds)


def _refuse_compressed(archive: ZipFile) -> None:
    """Plait writes its archives without compression, so one that swells while it is read is not ours."""
    if any(entry.compress_type != ZIP_STORED for entry in archive.infolist()):
        raise _unreadable("it is compressed")


def _checked(estimator: object, record: ScikitRecord, kinds: Collection[str]) -> Estimator:
    """The estimator, ready to predict."""
    kind, features, classes = type(estimator), len(record.features), len(record.classes)
    if kind.__name__ not in kinds or not kind.__module__.startswith("sklearn."):
        raise _unreadable(f"a {kind.__name__} is not what it should hold")
    known = getattr(estimator, "classes_", [])
    if getattr(estimator, "n_features_in_", None) != features or list(known) != list(range(classes)):
        raise _unreadable("its features or classes are not those of its estimator")
    check_trees(estimator, features, max(1, classes))
    if not is_sound_boosting(estimator, features, classes):
        raise _unreadable("one of its trees is damaged")
    if not is_sound(estimator, features, classes) or not is_sound_machine(estimator, features, classes):
        raise _unreadable("its numbers do not fit its features")
    ready = with_tree(estimator, features, classes)
    if ready is None:
        raise _unreadable("its rows do not fit its features")
    # How many threads the writer's machine had is nothing to this one.
    for attribute in ("n_jobs", "_n_threads"):
        if getattr(ready, attribute, None) is not None:
            setattr(ready, attribute, 1)
    return cast("Estimator", ready)


def _unreadable(why: str) -> DataError:
    return DataError(f"The stored model can't be read: {why}.", hint="Train it again.")
