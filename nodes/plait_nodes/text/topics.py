"""What share each topic has in texts, once it is known which words belong to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.importing import import_alone

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]
    Places = NDArray[np.int64]

_STEPS = 100
_ENOUGH = 1e-3
_EPSILON = 2.220446049250313e-16


def lda_shares(counts: Array, rows: Places, words: Places, texts: int, components: Array, prior: float) -> Array:
    """The expected shares of topics in each text, as an array of texts × topics.

    This is the variational step for documents of Hoffman, Blei and Bach, *Online Learning for Latent Dirichlet
    Allocation* (2010), algorithm 1, for all texts at once.

    Args:
        counts: How often a text uses a word; a text and a word come once at most, in the order of texts.
        rows: The text of each count.
        words: The word of each count.
        texts: How many texts there are.
        components: Topics × words, as the learner left them.
        prior: How much of each topic is expected before anything was read.
    """
    import_alone("scipy.special")
    import numpy as np
    from scipy.special import psi

    topics = components.shape[0]
    known = np.exp(psi(components) - psi(components.sum(axis=1))[:, None])
    shares = np.ones((texts, topics))
    at_work = np.unique(rows)
    # Texts without words keep what is expected beforehand.
    shares[np.setdiff1d(np.arange(texts), at_work)] = prior
    for _ in range(_STEPS):
        if not len(at_work):
            break
        cells = np.isin(rows, at_work)
        first = np.searchsorted(rows[cells], at_work)
        own = np.exp(psi(shares[at_work]) - psi(shares[at_work].sum(axis=1))[:, None])
        place = np.searchsorted(at_work, rows[cells])
        likely = known.T[words[cells]]
        weight = counts[cells] / ((own[place] * likely).sum(axis=1) + _EPSILON)
        new = own * np.add.reduceat(likely * weight[:, None], first, axis=0) + prior
        moved = np.abs(new - shares[at_work]).mean(axis=1)
        shares[at_work] = new
        at_work = at_work[moved >= _ENOUGH]
    normalised: Array = shares / shares.sum(axis=1, keepdims=True)
    return normalised


def nmf_shares(weights: Array, rows: Places, words: Places, texts: int, components: Array) -> Array:
    """The weights of topics that come nearest to each text, as an array of texts × topics; each row adds up to 1."""
    import_alone("sklearn.decomposition", "scipy.sparse")
    import warnings

    import numpy as np
    from scipy.sparse import csr_array
    from sklearn.decomposition import non_negative_factorization

    if not texts:
        return np.empty((0, len(components)))
    matrix = csr_array((weights, (rows, words)), shape=(texts, components.shape[1]))
    with warnings.catch_warnings():
        # The weights are near enough after these steps.
        warnings.simplefilter("ignore", UserWarning)
        found, _, _ = non_negative_factorization(
            matrix, H=components, n_components=len(components), update_H=False, max_iter=200
        )
    sums = found.sum(axis=1, keepdims=True)
    shares: Array = np.where(sums > 0, found / np.where(sums > 0, sums, 1), 1 / len(components))
    return shares
