"""Frequent short words of several languages."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FREQUENT: Mapping[str, str] = MappingProxyType(
    {
        "da": """af alle at blev da de dem den denne der deres det dig din du efter eller en end er et for fra ham han
            har havde hende her hun hvad hvor i ikke ind jeg jer kan kom man med meget men mig min mod må ned noget nu
            når og også om op os på sig sin skal som til ud under var ved vi vil vores være været""",
        "de": """aber als am an auch auf aus bei bin bis da das dass dem den der des die dir doch du ein eine einem
            einen einer er es für hat hatte ich ihm ihr im in ist ja kann kein man mein mich mir mit nach nicht noch nur
            ob oder schon sehr sich sie sind so über um und uns unter vom von vor war was wenn wer werden wie wir wird
            wo zu zum zur""",
        "en": """a about all also an and are as at be been but by can could do for from had has have he her his how i if
            in into is it its just like me more my no not of on one or our out said she so some than that the their them
            then there these they this to up very was we were what when which who will with would you your""",
        "es": """a al algo como con cuando de del desde donde el ella ellos en entre era es esta este esto fue ha hasta
            hay la las le les lo los me mi muy más nada ni no nos o para pero por porque que quien se ser si sin sobre
            son su sus también te tiene todo un una uno y ya yo él""",
        "fr": """a au aux avec bien ce ces cette comme d dans de des du elle en est et eu il ils j je l la le les leur
            lui mais me mes moi mon même n ne nous on ou où par pas plus pour qu que qui s sa se ses si son sont sur ta
            te très tu un une vous y à été être""",
        "it": """a ad al alla anche che chi ci come con cosa da dal dei del della delle di dove e ed era gli ha hai ho i
            il in io la le lei lo loro lui ma me mi mio molto ne nel nella no noi non o per perché più quando quello
            questa questo se sei si sono sta su sua suo ti tu tutto un una uno è""",
        "nl": """aan al als ben bij dan dat de der deze die dit doch door dus een en er ge geen had heb heeft het hier
            hij hoe ik in is ja je kan maar me meer men met mij mijn naar niet niets nog nu of om omdat onder ons ook op
            over te tot u uit van veel voor want waren was wat we wel werd wie wij wordt ze zei zich zij zijn zo zou""",
        "pl": """a ale bardzo bez bo być był była było by ci co czy dla do gdy gdzie go i ich jak jako jest jeszcze już
            je jej jego ja kto która które który lub ma może mi mnie na nad nie nic niż o od on ona oni po pod przez
            przy się są ta tak tam te tego tej ten to tu tylko tym w we więc wszystko z za ze że""",
        "pt": """a ao aos as até com como da das de dela dele do dos e ela ele em entre era essa esse esta este eu foi
            há isso já lhe mais mas me mesmo meu minha muito na nas nem no nos não nós o os ou para pela pelo por qual
            quando que quem se sem ser seu sua são só também tem um uma você à é""",
        "sv": """alla att av blev bli de den denna deras dess det dig din du där efter eller en ett från för ha hade han
            hans har hennes hon hur här i icke ingen inom inte jag kan kunde man med mellan men mig min mot mycket när
            någon något nu och om oss på samma sedan sig sin skall som så till under upp ut utan var vara vi vid vill
            är över""",
    }
)
"""By the ISO 639-1 code of the language; lists of our own."""
