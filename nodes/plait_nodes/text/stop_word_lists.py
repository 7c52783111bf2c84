"""Words that are in every text, by language."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

STOP_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "english": """
            a about above after again all also am an and any are aren't as at be because been before being below between
            both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each few for
            from further had hadn't has hasn't have haven't having he he's her here hers herself him himself his how i
            i'd i'll i'm i've if in into is isn't it it's its itself just let's me more most my myself no nor not now of
            off on once only or other our ours ourselves out over own same shall she she's should shouldn't so some such
            than that that's the their theirs them themselves then there there's these they they're this those through
            to too under until up upon us very was wasn't we we're were weren't what when where which while who whom
            whose why will with won't would wouldn't yes yet you you're your yours yourself yourselves
        """,
        "german": """
            aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus
            bei beim bin bis bist da dadurch daher damit dann das dass dein deine deinem deinen deiner dem den denn der
            des dessen die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer
            eines er es etwas euch euer eure für gegen hab habe haben hat hatte hatten hier hin ich ihm ihn ihnen ihr
            ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen
            keiner können man mehr mein meine meinem meinen meiner mich mir mit muss nach nicht nichts noch nun nur ob
            oder ohne sehr sein seine seinem seinen seiner sich sie sind so solche soll sondern über um und uns unser
            unsere unter vom von vor war waren was weil weiter welche welchem welchen welcher welches wenn wer werde
            werden wie wieder will wir wird wo wurde wurden zu zum zur zwar zwischen
        """,
    }
)
"""Short lists of our own, by the size of what they leave out rather than by completeness."""
