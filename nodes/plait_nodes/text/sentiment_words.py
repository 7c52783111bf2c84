"""Words that speak for or against something, by language."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

GOOD: Mapping[str, str] = MappingProxyType(
    {
        "english": """
            amazing awesome beautiful best better brilliant charming clean clear comfortable cool crisp delicious
            delight delighted delightful easy effective enjoy enjoyable enjoyed excellent exceptional fabulous fantastic
            fast fast-paced favorite fine flawless fresh friendly fun funny glad good gorgeous great handy happy helpful
            impressed impressive incredible interesting inexpensive joy like liked likes love loved lovely loves
            memorable nice outstanding perfect perfectly phenomenal pleasant pleased pleasure polite positive pretty
            prompt quick recommend recommended reliable satisfied satisfying sharp smart smooth solid special sturdy
            sweet tasty tender terrific thank thanks top underrated wonderful wonderfully works worth worthwhile
            yummy
        """,
        "german": """
            angenehm ausgezeichnet begeistert bequem besser beste bester bestes empfehlen empfehlenswert erfreulich
            erstklassig fantastisch fein freundlich freude froh frisch genial genießen gern gerne glücklich großartig
            gut gute guten guter gutes herrlich hervorragend hilfreich hübsch interessant klasse köstlich lecker leicht
            liebe lieben lustig nett perfekt prima sauber schnell schön schöne schönen schöner schönes schönste spannend
            stark super toll tolle tollen toller tolles vorzüglich wunderbar wunderschön zufrieden zuverlässig
        """,
    }
)
BAD: Mapping[str, str] = MappingProxyType(
    {
        "english": """
            annoying angry avoid awful awkward bad badly beware bland bored boring broke broken cheap cold complaint
            confusing crap crappy defective died dirty disappointed disappointing disappointment disappoints disgusting
            dislike dry dull embarrassing expensive fail failed fails fake faulty flimsy frustrated frustrating garbage
            gross hard hate hated hates horrible horrid horrific inconsistent insult insulted junk lacking lame late
            lousy mediocre mess miserable mistake negative nasty noisy overcooked overpriced pathetic plot-holes
            pointless poor poorly predictable problem problems refund regret ridiculous rubbish rude ruined sad
            scratched shame slow slow-moving soggy sorry stale stupid sucked sucks tasteless terrible tough trash ugly
            unacceptable uncomfortable unfortunately unfunny unhappy unreliable unsatisfactory useless warning waste
            wasted weak weird worse worst worthless wrong
        """,
        "german": """
            abstoßend ärger ärgerlich ärgern billig blöd defekt dreckig dumm eklig enttäuscht enttäuschend enttäuschung
            falsch fehler fehlerhaft furchtbar grauenhaft grausam grässlich hasse hassen hässlich kaputt katastrophe
            kalt langsam langweilig laut leider lästig mangelhaft mies miserabel mist nervig peinlich problem probleme
            schade schlecht schlechte schlechten schlechter schlechtes schlimm schmutzig schrecklich schwach teuer
            traurig übel überteuert unangenehm unbequem unbrauchbar unfreundlich unzufrieden unzuverlässig verdorben
            versagt wertlos widerlich zerbrochen
        """,
    }
)
TURNING: Mapping[str, str] = MappingProxyType(
    {
        "english": """
            not no never none nor nothing neither cannot can't couldn't didn't doesn't don't hadn't hardly hasn't
            haven't isn't wasn't weren't won't wouldn't shouldn't aren't without barely lacks
        """,
        "german": "nicht kein keine keinem keinen keiner keines nie niemals nichts ohne kaum weder",
    }
)
"""Words that turn what follows into its opposite."""
