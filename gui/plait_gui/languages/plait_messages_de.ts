<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>message</name>
    <message>
        <source>&apos;!&apos; is no operator of formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;$&apos; can&apos;t stand in a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;&amp;&amp;&apos; is no operator of formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;&amp;&apos; is no operator of formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;**{name}&apos; can&apos;t be a port; name the ports one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;-&gt;&apos; can&apos;t stand in a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;:&apos; can&apos;t stand in a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;&lt;&lt;&apos; is no operator of formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;&lt;&gt;&apos; is no operator of formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;=&lt;&apos; is no operator of formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;=&gt;&apos; is no operator of formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;&gt;&gt;&apos; is no operator of formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;?&apos; can&apos;t stand in a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;@&apos; can&apos;t stand in a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;AND&apos; is written in small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;IN&apos; is written in small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;IS&apos; is written in small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Longest&apos; must not be below &apos;Shortest&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Low&apos; ({low}) must be below &apos;High&apos; ({high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;NOT&apos; is written in small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;OR&apos; is written in small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;\&apos; can&apos;t stand outside a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;^&apos; is no operator of formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;async&apos; can&apos;t stand in a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;await&apos; can&apos;t stand in a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;between&apos; is a function here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;elif&apos; can&apos;t stand in a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;like&apos; is no operator of formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;pattern&apos; is a text and &apos;except&apos; a list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;return&apos; can&apos;t stand in a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;then&apos; can&apos;t stand in a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;when&apos; can&apos;t stand in a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;yield&apos; can&apos;t stand in a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{column}&apos; ({dtype}) and the key &apos;{key}&apos; ({key_dtype}) can&apos;t be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has the words, and can&apos;t be a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is one of the features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{condition}&apos; does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{condition}&apos; gives a value for each row, and one for the whole table is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{connection}&apos; does not fit: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{connection}&apos; does not fit: {unfit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{connection}&apos; is a connection to a node that is not there: &apos;{end}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{connection}&apos; is already connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{dates}&apos; holds dates, which have no axis with numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{details}&apos; is no tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{file}&apos; can&apos;t be read: {partition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{file}&apos; was not there, whole, within {limit} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{file}&apos; {has} column &apos;{odd}&apos;, unlike &apos;{files}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{function}&apos; can&apos;t be made of the column &apos;{name}&apos;, which is {of_type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{function}&apos; needs numbers, and the column &apos;{name}&apos; is {of_type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{function}&apos; needs true and false, and the column &apos;{name}&apos; is of type {dtype}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{given}&apos; can&apos;t be used as a component: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is already provided by &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{layers}&apos; are no sizes of layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{method}&apos; needs a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; can&apos;t be the name of a port: it has no spaces, &apos;.&apos;, &apos;&gt;&apos; or &apos;@&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; can&apos;t be the name of a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; can&apos;t be the name of a workflow parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; can&apos;t be the name of a {what} in &apos;{shown}&apos;: it {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no byte order mark; read as {wide}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a function: {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not UTF-8; read as {latin}. Name the encoding if texts look wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos;, sheet &apos;{sheet}&apos;: {n} cells hold an error and are missing; the first is {cell}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos;: {n} lines are no objects and left out; the first is line {bad}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{node_id}&apos; can&apos;t be the id of a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{node_id}&apos; has no output to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{on}&apos; ({own}) and &apos;{other}&apos; ({others}) must both be numbers, dates or durations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{other}&apos; has {has}, &apos;{first}&apos; has {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{part}&apos; is no number that a document can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; becomes more than {expansion} times larger when it is decompressed: {what} have {size} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; becomes more than {expansion} times larger when it is decompressed; reading stopped after byte {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be read as a workbook: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be read: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has more than {largest} bytes; reading stopped after byte {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no rows after the lines that are skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no sheet &apos;{wanted}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has nothing at &apos;{gone}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is damaged: it can&apos;t be decompressed after byte {good} of its content ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is damaged: its part &apos;{filename}&apos; can&apos;t be unpacked ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is larger than {largest} bytes; reading stopped after byte {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no model that can be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no text: byte {at} is zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no {kind} database: byte {place_of_mark} begins nothing of the kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is not UTF-8: byte {at} (line {line}) begins no UTF-8 character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was written by a newer version of Plait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {down}, column {right}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}, column &apos;{name}&apos;: {misfit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: a quote opens there and is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: the first row has {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: the header has {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: the line has more than {most} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: the row has {found} fields, and a table may have {most} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: the row has {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: {reason}, and the beginning of this large file has nothing of the kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}, column 1: it is no object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: it is in neither the common nor the combined format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: the value of &apos;{name}&apos; is no {dtype}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, row 1, column &apos;{name}&apos;: the type {type} can&apos;t be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, row 1: its columns can&apos;t be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, row 1: there are two columns &apos;{repeated}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, rows 1 to {rows}: they have {n} different names, which would be {len} cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, sheet &apos;{sheet}&apos;, cell {cell} (column &apos;{names}&apos;): {plain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;: byte {at} in line {line} is no {name} text (bytes {shown}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;: the sheet &apos;{rpartition}&apos; has a cell &apos;{strange}&apos; at its byte {start}, which no sheet has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;: the sheet &apos;{rpartition}&apos; reaches to row {rows} and column {columns}, which are too many cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{pattern}&apos; is no regular expression: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{score}&apos; reaches from {least} to {most}, so it is no probability that a classifier gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{shape}&apos; is no shape of an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{shape}&apos; is no shape; write 8, 96 × 4 or 28 × 28 × 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; can&apos;t be read as HTML after byte 0: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; has no table &apos;{wanted}&apos;; it has {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; leads to {address}, which is no address of the public internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{shown}&apos;: row {row} of the column &apos;{name}&apos; has &apos;{value}&apos;, which is no {dtype}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{shown}&apos;: the table in line {line} has more than {MOST_CELLS} cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{shown}&apos;: the tag at byte {start} has more than {MOST_ATTRIBUTES} attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{source}&apos; holds {held} and &apos;{target}&apos; {held2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{strategy}&apos; needs numbers, and the column &apos;{name}&apos; is {of_type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no amount of memory; write it like 2GiB or 512 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no range of cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{time}&apos; is the time, and can&apos;t be a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{title}&apos; has no parameter &apos;{name}&apos;; it has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{title}&apos; has no parameter &apos;{name}&apos;; its value is kept, and not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{title}&apos; has no workflow inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{title}&apos; has no {kind} &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{title}&apos; has no {side} &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{title}&apos; has {n} inputs, and {n2} were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{title}&apos; inside failed: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{title}&apos; is a port of the component around, and has to stay there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{title}&apos; is no component that can be taken apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{title}&apos; is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{title}&apos; must run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{title}&apos; returned a {name} at port &apos;{name2}&apos;, not a {name3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{title}&apos; returned {n} results for {n2} ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{title}&apos; stands between these nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{url}&apos; is no address of the web ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{value}&apos; can&apos;t be compared with the column &apos;{name}&apos;, which is {of_type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{value}&apos; can&apos;t stand in for a missing value of the column &apos;{name}&apos;, which is {of_type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is here for the second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no end of a range of &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no number that a document can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no value of its parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is no number from -1e6 to 1e6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{word}&apos; needs true or false, not {noun}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{written}&apos; can&apos;t be an attribute here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;|&apos; is no operator of formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;||&apos; is no operator of formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;~&apos; is no operator of formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;×&apos; is no operator of formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;÷&apos; is no operator of formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;≠&apos; is no operator of formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;≤&apos; is no operator of formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;≥&apos; is no operator of formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block of {block} pixels does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character can&apos;t be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class has fewer than two rows without missing or infinite numbers, and nothing lies between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A classifier gives the probability of the positive class, so that high scores mean it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A classifier needs examples of at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column is listed twice as a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma can stand only between the values of a list or a function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition gives true or false, and this formula gives {noun}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character can&apos;t stand in a text as it is; write it as an escape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dash is no minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date and time in a time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date with a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in zstd is written in utf-8 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula can&apos;t ask for a part of a value with &apos;.&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula can&apos;t define a function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula can&apos;t define anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula can&apos;t delete anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula can&apos;t give a value a name with &apos;:=&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula can&apos;t import anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula can&apos;t loop; it already works on every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula can&apos;t pick a part of a value with &apos;[…]&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula can&apos;t set anything with &apos;=&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula is a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula is one expression, so &apos;;&apos; can&apos;t stand in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is {name}, and keys are texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library that the node uses gave up; the log has what it last said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library that the node uses is at fault, or its calls went too deep; the log has what it last said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of values can stand only after &apos;in&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list, bytes or another value that they can&apos;t look into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment in a time zone and one without can&apos;t be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node must leave files alone that it did not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node must return, never end its process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number has more than {MAX_NUMBER} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of &apos;{name}&apos; in row {row} is missing or infinite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of &apos;{name}&apos; in row {row} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter with keys that are no texts can&apos;t be sent to a worker process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port needs a class as its annotation, not {annotation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference is written {{&quot;{key}&quot;: &quot;name&quot;}}, with nothing beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region has a column &apos;{twice}&apos; of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result in the store at &apos;{folder}&apos; was damaged or removed, and has been dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row is 0 in all features, and has no direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A season has at least 2 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sequence that is still being made can&apos;t be read backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series of {n} values has no {lags} lags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set of {largest} items can&apos;t have {then_items} that follow from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of {amount} is more than all numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign needs a number behind it, not {noun}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target of a window is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text can&apos;t have &apos;{name}&apos; before its quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is longer than {MAX_TEXT} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threshold divides two; say with a Formula before whether a row has the class that matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threshold divides two; train it for whether a row has the class that matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time limit or a memory limit can only be kept in a worker process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing before &apos;{shown}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of the type {name} can&apos;t be written to a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight says how often a row counts; take other rows out with a Row Filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is beyond 64 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window of {rows} rows never has {least} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window of {size} is larger than {shape_text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window of {values} values has no middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker process can&apos;t import the node type &apos;{type_id}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker process could not be started: it ended at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker process could not be started: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workflow can&apos;t be saved into a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workflow can&apos;t contain itself: {chain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workflow has no cycles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workflow names the environment variable that holds the secret, never the secret itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workflow of Plait begins with &quot;plait&quot;: {FORMAT}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} of the column &apos;{column}&apos; can&apos;t be a parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {name} can&apos;t be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {name} can&apos;t be written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {name} is no classifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {name} is not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &apos;or x is null&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &apos;{closing}&apos; behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column, or take the values out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the parts instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After &apos;in&apos; a list of values is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After &apos;is&apos; only &apos;null&apos; or &apos;not null&apos; can stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After &apos;not&apos; an &apos;in&apos; is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggregate or sample the data in the view node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers in &apos;{target}&apos; are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows are equal in these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows are equal, so they lie at one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows are noise: take a larger radius, or fewer neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows have the same x, so there is no line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows of &apos;{options}&apos; are {kind}: a curve needs rows of both kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows of &apos;{truth}&apos; are {kind}: rows of both kinds are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values of the series &apos;{value}&apos; are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow more rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to this folder, or choose another with --store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An input takes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process has it locked and does not let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process keeps the store at &apos;{folder}&apos; busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a larger support, or for smaller sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer factors than columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer folds or test rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer rows or columns, or raise the memory limit of the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer topics, or allow rarer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer, or choose more columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two rows are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {FEWEST} of each are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {FROM_ROWS} rows are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {at_least} is expected here, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {least} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {needed} are needed; or choose another measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before &apos;{shown}&apos; an operator is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before row {row} there are not {length} rows without a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boolean values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both need one tag for each word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both new columns are named &apos;{name_column}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Braces can&apos;t stand in a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate the classifier again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call one of the tables otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categorical values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &apos;Delimiter&apos;, and that the lines end with line feeds or carriage returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &apos;Pattern&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &apos;Rows&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &apos;Skip rows&apos; and &apos;Comment&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &apos;Table&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it was written completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is CSV, and that its lines end with line feeds or carriage returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and that the server works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder, its rights and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, wait longer, or go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the pattern and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the query and the names in it, and that the database can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the types and values of the columns that this node works on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the types of the columns that this node works on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &apos;0 to 1&apos;, or &apos;none&apos; if the features are from 0 to 1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &apos;high&apos;, or the other class as the positive one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &apos;none&apos;, or &apos;drift&apos; with d = 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &apos;oversample&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column of lists, or of texts with a separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column of numbers or dates, or convert it with Type Converter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column of numbers, or &apos;rows&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column of numbers, such as degree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column of probabilities, or bring it to 0 … 1 with Normalizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column of texts or whole numbers, or convert it with Type Converter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column of texts, numbers or dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column of texts, numbers, dates or true and false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column of texts, of lists of words (Tokenizer), or of lists of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column of texts, or of lists of texts or whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column of texts, or one that Tokenizer has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column of texts, whole numbers or true and false, or bin the numbers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column of texts, whole numbers, dates, or true and false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column with classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column with fewer values, for example after Binner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column with the second date, or give one date for all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that Model Writer has written, or write it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends with &apos;.json&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a learner that does, such as Logistic Regression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lower one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number that divides them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a target with fewer values, or predict it as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another column for x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder with --store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another function, or convert the column with Type Converter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another function, or take the values apart with Explode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another kind of features, or leave the column out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another measure, or leave the column out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the new column, or take this one out of the features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or &apos;append&apos; or &apos;replace&apos; for &apos;Existing&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or &apos;replace&apos; for &apos;Existing&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another row, or say what is given otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another suffix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one column that holds numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least {hint} that {hold} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns with classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns with fewer values as groups, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer, or use the node Correlation for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one column of numbers, or no groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other columns, or change the shape of Input Layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose sigmoid or softmax as output, or squared as loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose targets in Window Builder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column of probabilities that Apply Model adds, or disconnect the classifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column of tags, not that of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that Read Image or Image Folder Reader made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that is to be predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that the model was trained to predict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column with the number of the fold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column with the probability of the positive class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns of Window Builder&apos;s table, and its number of steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns of scores, or let Apply Model add probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns that must be equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns with probabilities or other scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the linkage &apos;average&apos;, or Euclidean distances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the scale &apos;0 to 1&apos;, or the output &apos;linear&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the task &apos;classification&apos;, or another measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the task &apos;classification&apos;, or another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this column alone, or columns of lists of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose those to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose up to {MOST_BOXES} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose up to {MOST_LINES} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose utf-8, which has all characters, or replace the character first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {n} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or set &apos;Quote&apos; to nothing if quotes are ordinary characters in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; has values that can&apos;t be converted from {match} to {match2}, for example {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are written by their name; matrices have no formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with something, such as x &gt; 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare values with ==.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components may be nested less deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compress the original file again, or copy it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a model of the same trainer, or leave &apos;start&apos; unconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a node that gives metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a table with columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a table with more rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a table with the names of nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a table, metrics, or a plain value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a table, or use a grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a {name} to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an Image Classifier that was trained on Character Crops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an autoencoder with a longer code; a histogram shows a single number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect at least one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one of Network Trainer or Image Classifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one of Network Trainer, Image Classifier, Autoencoder, or a sequence trainer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one of Sequence Forecaster, Classifier or Tagger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect only branches of which one is chosen, or let the first one be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the curve of a trainer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the ends of the branches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the model of Decision Tree or Random Forest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the model of Normalizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the model of a Seq2Seq node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the model of a Sequence Forecaster, or use Apply Model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the model of a Text Generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the model of a learner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the model of an Autoencoder node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the one that is to decide by the threshold, and no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the regions of Connected Components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the table that is gone over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the tables in the order of their names, or remove names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the tables that are to be put below each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the tables that the query is to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the trace of LSTM Anatomy, or a table with the columns time, cell, z, i, f, o, c and y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it with Type Converter, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it with Type Converter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert one of them first, or let such columns become text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert one of them with Type Converter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the column to numbers or texts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the table to polars with plait.table.lazy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the table with plait.table.lazy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert them to one time zone with Type Converter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert them to one type first, for example with Type Converter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert them to text first and give the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert them with Type Converter or Date Parser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file anew, or save it again with the program that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy them without one of its connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, give the column the type &apos;text&apos; under &apos;Types&apos;, name &apos;{shown}&apos; under &apos;Missing&apos;, {SKIP}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the cell, give the column another type, or set &apos;Bad cells&apos; to &apos;missing&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the data before, or change the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the data or the rules, or let the node report instead of stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or set &apos;Encoding&apos; to the one that it has, such as cp1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or set &apos;Quote&apos; to the sign that it uses, or to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file; it must be JSON, with names and texts in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line, or set &apos;Bad rows&apos; to &apos;skip&apos;: the file is then read row by row, which takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the row, or set &apos;Bad rows&apos; to &apos;pad&apos; to fill short rows with missing values, or to &apos;skip&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value, or give the column another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the values, or let what can&apos;t be converted become missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross entropy needs values from 0 to 1, and a linear output gives any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curly quotes can&apos;t stand around a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are written as 2013-01-31, and times as 2013-01-31 10:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are written as 2013-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are written as 2024-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datetime({unit}) values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal({digits}) values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define it at the top of a module of its own, or run with the executor &apos;threads&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this folder (it only saves work), or choose another with --store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter, quote and comment sign must differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &apos;{meant}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &apos;{near}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &apos;{near}&apos;? The columns are {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {value}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differencing takes a {constant} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw bars, or choose another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw one, or choose a workflow file for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw settings at random instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration({unit}) values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each letter needs a step, and two equal ones a step between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line must be an object, such as {{&quot;a&quot;: 1}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each word needs one tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra inputs are not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors can&apos;t be found in {n} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than two rows have a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are read together need the same columns; read this one with a node of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill gaps with Gap Filler, and missing values with Missing Values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill missing values first, or choose &apos;oversample&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find where it was divided by zero, or divide all values by a fixed number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find where it was divided by zero, or take these rows out with a Row Filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float32 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float64 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds of &apos;{name}&apos; without rows of both classes are left out: {left_out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a column of texts use parse_datetime(text, format).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a column of texts use to_date(text) or parse_date(text, format).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For folds it needs the inputs &apos;train&apos; and &apos;test&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {clusters} clusters there must be at least as many different rows, not {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {clusters} clusters there must be at least as many rows, not {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {clusters} clusters there must be at least {value} rows, not {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas can&apos;t compare {noun}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hexadecimal digits are expected after &apos;\u&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give Window Builder more rows, or fewer steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a date such as 2013-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a lower one, or raise &apos;High&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a target for each output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one end of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one radius or forget bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least two edges, in rising order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both Window Builders the same settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both a time zone, or take it from one with the formula without_zone(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both trainers the same columns, cells and layers, or leave &apos;start&apos; unconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each column a name of its own where the file is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either a file or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either a table or a query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a value, or write \: for a colon that is no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a value; a connection gives whole parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a workflow parameter &apos;file&apos; and let a reader refer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name inside to set it from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it fewer rows, or raise its memory limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it less to do, or raise its time limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it under &apos;Values&apos;, or write a space after a colon that begins no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it words, and weights from -1 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give limits to the nodes inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more rows, or fill missing values before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one another name: … AS {name}_2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one each, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one name for each bin, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one name for each group, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of the columns another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give some, or connect a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the column a type with &apos;Types&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the column another type with &apos;Types&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number of one of them, from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number that stands for the blank, such as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what stands inside it a column of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of a surrogate pair stands alone here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of a surrogate pair stands alone in a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of a surrogate pair stands alone in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers are ASCII, without line ends and zero characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here &apos;not&apos; can&apos;t stand without parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here an &apos;else&apos; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a season of &apos;{name}&apos; is can&apos;t be told from its times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids have letters, digits, &apos;_&apos; and &apos;-&apos;, begin with a letter, and are at most 64 long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a multiplication was meant, write a * in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a title comes before the header, set &apos;Skip rows&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it can be trusted, raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a server that you trust, switch on &apos;Private addresses&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the file can be trusted, raise &apos;Expansion&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are no tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In row {row} &apos;{name}&apos; has {lengths} numbers and &apos;{name2}&apos; has {lengths2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be a multiple of {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be a valid boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be a valid boolean, unable to interpret input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be a valid date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be a valid date in the format YYYY-MM-DD, {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be a valid datetime, {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be a valid dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be a valid dictionary or instance of {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be a valid integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be a valid list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be a valid number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be a valid string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be a valid tuple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be greater than {above}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be less than or equal to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be less than {below}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input should be {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with: pip install &quot;plait[{extra}]&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the plugin that brings it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Int128 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Int16 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Int32 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Int64 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Int8 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has 1 to 31 characters without [ ] : * ? / \, no apostrophe at its ends, and isn&apos;t History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has letters, digits, &apos;_&apos; and &apos;-&apos;, begins with a letter, and is at most 64 long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no nodes at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has none; give it some, and let nodes inside refer to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a file of the kind {found}: read it with {reader}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a page of HTML, perhaps one that says why a download failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a text file: read it with CSV Reader, or with the reader that it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a text file: read it with JSON Reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a {found} file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is bypassed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty: check that it was written completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made to fill the memory, or too large to be read at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on the chosen branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is part of a cycle, or depends on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is pinned to an earlier result, and what it is made from has changed since; unpin it to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be encrypted or damaged, or a file of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be no HTML, or a page that makes its tables only in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be {likely}: set &apos;Encoding&apos; to its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs &apos;{title}&apos;, which can&apos;t run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs &apos;{title}&apos;, which did not finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs &apos;{title}&apos;, which failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs code that stands in the workflow file, and the file is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended after {now} s, because its time limit is {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended because its memory limit is {allowed}, and it used {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was fitted on {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was looked for at &apos;{path}&apos;. Put it there, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its class needs to_bytes and from_bytes, and the decorator stored_as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its limits of time and memory are not enforced in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its process closed the connection to the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its process ended with exit code {code}{before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its process was ended by signal {code} ({name}): {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its query stopped at &apos;{title}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep data in files of their own and let nodes read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep fewer, or choose more features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one series with a Row Filter, or put its values together with Resample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the tags on a table that has all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or convert it with Type Converter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or put a One-Hot node before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out lists and structures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out spaces and signs that can&apos;t be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the ending, or choose &apos;lines&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the column out where the file is written, or write its values with another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the column out, make texts of its values, or write a Parquet file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the column out, or make texts of its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the column out, raise the limit, or merge rare values first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the column out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the file out with the pattern, or set &apos;Encoding&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the other empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Window Builder leave such windows out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let all branches begin at one Input Layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let fewer items follow, or allow larger sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let iterations that fail be skipped to go on without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let missing columns be filled, or make the same columns each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let nodes run in processes of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the last layer be a Dense Layer of one value, or say that the task is classification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the last layer be a Dense Layer of {needed} values, without a function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the workflow inside make a table of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let unknown values become missing, or convert one of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines can be broken without a sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List at least one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List should have at least {least} item after validation, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List should have at least {least} items after validation, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List should have at most {most} item after validation, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List should have at most {most} items after validation, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List({of}) values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and objects are nested more than {MAX_DEPTH} deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its code. If you trust it: plait trust FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the code. If you trust it, run: plait trust {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the column, or allow rarer or more frequent words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the shapes along the connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what the nodes before leave over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what the nodes before leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-around and back references are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the learning rate, which is {rate}, or cut off long gradients (clip_norm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the variance that is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make decimal numbers of them in the query: CAST({name} AS DOUBLE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a feature of Window Builder too, or let the level be predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller with an image editor, or divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make its folder writable, or run the workflow once with --trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make lists of texts with Text to Columns, or of rows with Group By.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, empty it with &apos;plait store clear&apos;, or choose another folder with --store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make several columns with several formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make texts of its values in the query: CAST(… AS VARCHAR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make texts of the spans in the query: CAST(… AS VARCHAR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the image larger, or cells or blocks smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the image smaller, or cells larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them the same, for example with to_text(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory can&apos;t be limited on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory may have run out: give the node fewer rows, or set a memory limit to see how much it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge takes at least two inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1 GiB of text can&apos;t be sent to another process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one connection ends at the input &apos;{name}&apos;, which takes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one connection ends at the parameter &apos;{name}&apos;, which takes one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {above} is expected here, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name all sheets, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name both, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the one that is drawn as &apos;group&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the table that is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the two to compare; there are {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the workflow file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that are values belong into a column: write rows such as {{&quot;name&quot;: …, &quot;value&quot;: …}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that differ only in case are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No branch is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No classifier leaves, because there is no threshold for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is chosen for &apos;sum&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is chosen for &apos;{function}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is chosen for &apos;{keep}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column with baskets is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column with items is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No columns are chosen for &apos;{function}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No columns are chosen for a stratified draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No columns are chosen that make up the groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No columns are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No columns to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No columns to turn into rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file matches &apos;{path}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No forecast is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node inside reports a metric &apos;{metric}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node that ran needed its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parameter is chosen that the settings differ in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path leads from &apos;{start}&apos; to &apos;{end}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a cluster in &apos;{cluster}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a group in &apos;{reference}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a number both in &apos;{actual}&apos; and in &apos;{predicted}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a value both in &apos;{rows}&apos; and in &apos;{columns}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a value for both axes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has both &apos;{actual}&apos; and &apos;{names}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has both a class and a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has both a class in &apos;{actual}&apos; and a score in &apos;{score}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has both a class in &apos;{actual}&apos; and one in &apos;{predicted}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is positive at the best threshold, which is beyond all probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is positive at the best threshold, which is beyond all scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second column is chosen for &apos;{function}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target is chosen for &apos;target mean&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value can be taken from the column &apos;{column}&apos;: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word of the column &apos;{column}&apos; is in at least {fewest} and at most {share} of {texts} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {n} classifiers gives the scores of &apos;{score}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them reports any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be drawn for &apos;{name}&apos; between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing enters the input &apos;{name}&apos; here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing equals null, so it can&apos;t stand in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is comparable with null, so this would never hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is connected to its port &apos;settings&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is connected to its port &apos;table&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is connected to its port &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is connected to the input &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is equal to null, so this would never hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One network takes {shape_text}, and another {shape_text2}: they have different inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of both, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them has a time zone; use without_zone(…) or with_zone(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One time step has {height} rows, too many to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &lt;, &lt;=, &gt;, &gt;=, == and != can follow one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only LSTM cells without a projection have these gates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a file with lines is compressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a function can be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a report that Plait wrote, unchanged, holds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only components of the same folder can be taken apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tables and metrics are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tables have a preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with a newer Plait, one that reads format version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the version of Plait that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PageRank does not settle with a damping of {damping}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the table as the one that the model was fitted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the table as the one that the network was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put Resample before, or set &apos;Lags&apos; to {value} or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a Duplicate Rows node before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a Missing Values node before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a One-Hot or Category Encoder node before, or leave the column out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a Resize node before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a Sampler before, or use PCA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a Sampler before, or use k-Means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a Sampler before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backtick (`) behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a {quote} behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put column names with such signs in backticks, and texts in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the component, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put parentheses around one of the two conditions, or join them with and.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotes around the number to join texts; to add numbers, use to_decimal(…) on the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise &apos;Largest&apos;, or leave the file out with the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise &apos;Largest&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise &apos;Longest&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise *tokens* of Input Layer and Embedding Layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the epochs, or set *epoch* to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit, or choose a column with fewer values, for example after Binner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit, or choose fewer rows first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read texts as dates with Date Parser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative paths count from the folder of the workflow file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all but one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two, or rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of these components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of these connections; a workflow has no cycles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the cells far away from the table, or save the table alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the workflow, or use a component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them first, for example with Row Filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them, or give the edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a column before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename columns first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it with Column Renamer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of them with Column Renamer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the column before this node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the row column, or replace the value, before this node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by shorter texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the character first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return a Table, a pandas or polars DataFrame, or a pyarrow Table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number} failed at &apos;{title}&apos;: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number} has {n} values for {columns} column{plural}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has the token {max}, and the network knows those below {tokens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has {lengths} tags in &apos;{actual}&apos; and {lengths2} in &apos;{prediction}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has {lengths} words in &apos;{words}&apos; and {lengths2} tags in &apos;{tags}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has {number_of_words} words in &apos;{words}&apos; and {number_of_tags} tags in &apos;{column}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column &apos;{name}&apos;: {cell} is no {WANTED}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows can be drawn several times only with the method &apos;random&apos;, not &apos;{method}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Window Builder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again, and it is made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it to see its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it to see the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the node to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the workflow again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the workflow as a component of another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run with the executor &apos;processes&apos;, or without the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run with the executor &apos;threads&apos;, or name its class with `stored_as`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run without a memory limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² needs numbers that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again with a spreadsheet program, as xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again with a spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table alone, or as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say after how many values it repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is meant: days({shown}), hours({shown2}), …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the other nodes alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences have no layers that are trained in pairs, and no shares that add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &apos;Bad lines&apos; to &apos;skip&apos; to leave such lines out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &apos;Bad rows&apos; to &apos;pad&apos;: the file is then read row by row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set *pretrain* to 0 and choose another output, or set *steps* to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set *tokens* of Input Layer to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set `result` to a table, or `figure` to a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside a share, or connect some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it in the workflow, or give one for the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to a figure of matplotlib, or of Plait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to a table of pandas, polars or pyarrow, or to a dictionary of columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the environment variable {PREFIX}{name} or {name2} before the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the environment variable {name} before the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them for the nodes inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text, or write a CSV or Parquet file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some inputs do not have OOB scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the table by its time, and keep one row for each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after epoch {epoch}: none of the last {patience} has brought a gain. The weights are those of epoch {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String should have at least {least} character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String should have at least {least} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String should have at most {most} character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String should have at most {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String should match pattern &apos;{pattern}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struct values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off &apos;Early stop&apos;, or take more rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRY_CAST gives a missing value instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of {implementation} have no backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a part of it with Row Filter or Sampler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a smaller number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an odd number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another kind, or one way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take fewer cells with Row Filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out with Column Filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take rare items out before, for example after Value Counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these rows out with a Row Filter before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these rows out with a Row Filter or a Missing Values node before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these rows out with a Row Filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these rows out with a Row Filter; an edge needs a weight above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up to {MOST_NEURONS}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up to {MOST}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up again after epoch {n}, where an earlier run was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blank &apos;{blank}&apos; is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blank &apos;{blank}&apos; is {n} characters, and a symbol of a text is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character &apos;{character}&apos; in line {line} of &apos;{path}&apos; can&apos;t be written as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choices are {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classifier gives no probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classifier gives other probabilities for these rows than &apos;{score}&apos; has; it gets its threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classifier knows {n} classes, not two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code gives neither a table nor a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of this model has fewer than two numbers for each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coefficients were still changing after {steps} iterations; allow more, or set a penalty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{actual}&apos; has {n} classes, not two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{by}&apos; has the type {schema}, which has no order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{chosen}&apos; holds {held}, not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; has more than {MOST_TAGS} different tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; has the tag &apos;{unknown}&apos;, which was not there when the tags were learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; has the type {dtype}, which a database table can&apos;t hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; has the type {dtype}, whose values can&apos;t be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; has {count} weights that are missing, infinite, zero or negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; holds texts, not lists of tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; holds {dtype} values, not sequences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; holds {dtype} values, which are no symbols.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; holds {held}, not images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; holds {held}, not texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; holds {held}, not words or texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; holds {held}, which are no classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; is {of_type}, and whole numbers are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{folds}&apos; has {n} different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{group}&apos; has {n} different values, too many for groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{group}&apos; has {n} groups, not two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{group}&apos; holds {held}, which are no groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{item}&apos; holds {held}, which are no lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{names}&apos; holds words, and lists of numbers are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{names}&apos; holds words, which are not read side by side with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; can&apos;t come both first and last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has a span of {months} months in row {row}, which has no fixed length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has a text of {n} characters in row {row}; a cell holds {LONGEST_TEXT}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has dates or times, which are no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has lists or records, which can&apos;t be compared with &apos;{value}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has lists, which can&apos;t be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has lists, which have no order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has more than {limit} different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has negative values, which are no counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has numbers, which are no dates or times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has numbers, which are no times of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has only one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has the type {dtype}, which a CSV file can&apos;t hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has the type {dtype}, which a JSON file can&apos;t hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has the type {dtype}, which a cell can&apos;t hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has the type {dtype}, which can&apos;t be converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has the type {schema}, which is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has the type {schema}, whose values are no categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has the type {schema}, whose values can&apos;t be turned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has the type {schema}, whose values can&apos;t name columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has the type {type}, which a table can&apos;t hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has types that can&apos;t be compared: {schema} and {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has types that do not mix: {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has values below 0 or above 1, which are no probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has values outside of 0 to 1, which the output &apos;{output}&apos; can&apos;t give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has values that a Parquet file can&apos;t hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has values that an Arrow file can&apos;t hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has values that are infinite or beyond {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has values that are infinite, or too far apart to compute with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has values that are infinite, or too large for single precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has values that are not positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has whole numbers beyond 64 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has {count} {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has {missing} {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has {number} {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {held}, and the model predicts numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {held}, but the model was fitted on {fitted} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {held}, not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {held}, which are no classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {held}, which can&apos;t be groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {held}, which can&apos;t be names of nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {held}, which have no place along an axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {schema} values, but the network was trained on numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {schema} values, but the network was trained on {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {schema} values, not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; is {of_type}, and texts or numbers are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; is {of_type}, and {needed} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; is {of_type}, which is no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; of the table at &apos;{port}&apos; has types that do not mix: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; of the table of nodes has {n} names more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{score}&apos; holds {held}, not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{shown}&apos; has a zero character in its name, which {place} can&apos;t hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{shown}&apos; has {n} different values, more than the limit of {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{tags}&apos; has {n} different tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{target}&apos; has lists, which are no classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{time}&apos; holds dates, which are at least a day apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{time}&apos; holds {held}, not dates or times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{time}&apos; is missing in {missing} of {n} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{truth}&apos; has {n} different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{twice}&apos; would be there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{value}&apos; has no values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{value}&apos; has values that are infinite or beyond {LARGEST}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{value}&apos; holds dates, which have no length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{value}&apos; holds dates, which have no sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{value}&apos; holds dates, which have no {function}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{value}&apos; holds {held}, not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{weights}&apos; has negative or infinite values, which are no weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column name that begins here has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column of the session needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {columns} has {n} different {values}, more than the limit of {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {columns} have {n} different {values}, more than the limit of {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns &apos;{actual}&apos; and &apos;{predicted}&apos; have {n} different values, too many for classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns &apos;{seen}&apos; and &apos;{name}&apos; have the same name for &apos;{shown}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns {chosen} have types that do not mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns {columns} has {n} different {values}, more than the limit of {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns {columns} have types that do not mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns {columns} have {n} different {values}, more than the limit of {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The component has no parameter &apos;{name}&apos;; its value is kept, and not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The component has no {side} &apos;{port}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The component has {n} inputs, and {n2} were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition &apos;{condition}&apos; did not hold within {rounds} rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connected tables are {tables}; names are set under &apos;Names&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection &apos;{connection}&apos; is here for the second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to its parameter gives {shown}. {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database &apos;{shown}&apos; has a table &apos;{table}&apos; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database &apos;{shown}&apos; has no table &apos;{table}&apos;{within}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database &apos;{shown}&apos; says: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decimal sign can&apos;t also stand between thousands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the store at &apos;{folder}&apos; can&apos;t keep results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document can&apos;t be brought from format version {version} to {version2}: it is not built as one of version {version3} is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has format version {version}, and Plait {version2} reads versions up to {FORMAT}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document holds more than {MAX_VALUES} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document holds something that JSON does not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is larger than {MAX_BYTES} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is not JSON: {msg}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is not UTF-8: the byte 0x{data} does not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is not UTF-8; it looks like UTF-16 or UTF-32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factors were still changing after {steps} iterations; allow more, or ask for fewer factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature &apos;{name}&apos; has no values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature &apos;{name}&apos; holds {held}, not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature &apos;{name}&apos; is chosen twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure&apos;s gestures can&apos;t be read at &apos;{where}&apos;: {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure&apos;s table &apos;{name}&apos; has {height} rows; {MOST_ROWS} are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; has {size} bytes; {LARGEST_FILE} are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or made to fill the memory; save it again with a spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or was not written completely; make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file there is unchanged. Choose another folder, or save again when this is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file would compute something else: a difference of {difference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files from &apos;{files}&apos; to &apos;{files2}&apos; have columns of different kinds ({partition}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows take longer than {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &apos;{folder}&apos; can&apos;t be looked into: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &apos;{folder}&apos; has no files that match &apos;{pattern}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &apos;{folder}&apos; {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &apos;{path}&apos; has no files that end with {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format &apos;{each}&apos; {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format version is a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula ends too early, after &apos;{written}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula has more than {MAX_DEPTH} levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula has {count} parts; {MAX_NODES} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula has {n} characters; {MAX_TEXT} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is nested deeper than {MAX_NESTING} levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula would be worked out in more than {MAX_STEPS} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph has no node &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid has {count} combinations, and at most {MOST_SETTINGS} are tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups of {named} are {series} series; {MOST_SERIES} can be filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups were still changing after {iterations} steps; allow more, or ask for fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header &apos;{name}&apos; can&apos;t be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image in row {row} of &apos;{name}&apos; has {shape_text} values, and the network takes {shape_text2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image in row {row} of &apos;{name}&apos; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image{of} can&apos;t be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image{of} is too large: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys &apos;{left}&apos; ({types}) and &apos;{partner}&apos; ({types2}) can&apos;t be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest rate that can settle is {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer &apos;{kind}&apos; has other settings ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate is {rate} from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lexicon has weights beyond -1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lexicon needs a column of texts and one of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits {low} and {high} are the wrong way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines have {lengths} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list after &apos;in&apos; is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list in row {row} of &apos;{name}&apos; has {lengths} numbers, and the network takes {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of trusted files &apos;{file}&apos; can&apos;t be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has what it said. Run with the executor &apos;threads&apos; meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss was still falling after {settings} epochs; allow more, or larger steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask can&apos;t be called &apos;{into}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model at &apos;start&apos; does not know the class &apos;{unknown}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model at &apos;start&apos; has another form than the one that is to be trained: &apos;{name}&apos; differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model at &apos;start&apos; is of another kind than the one that is to be trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model comes from another node than Normalizer, so there is no scale to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not know the column &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has {n} trees, not {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is a {kind}, which predicts neither classes nor numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model takes images of another size than {SIDE} × {SIDE2} × 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &apos;{name}&apos; is taken by a column that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a secret has letters, digits and &apos;_&apos;, and this is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of nodes must be of one kind: convert one column with Type Converter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gives the change of &apos;{missing}&apos;, which it does not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has {n} dense or recurrent layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network takes {shape_text}, which is {needed} numbers, and {there} are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new column needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next number away from zero with so many digits behind the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next number downwards with so many digits behind the point, of the same type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next number towards zero with so many digits behind the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next number upwards with so many digits behind the point, of the same type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node &apos;{node_id}&apos; is in only one of the runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node &apos;{node_id}&apos; was made from something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node that made it should build them with plait.figure.gestures.as_options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node type &apos;{type_id}&apos; can&apos;t be used: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node type &apos;{type_id}&apos; is not installed, so its parameters are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node type &apos;{type_id}&apos; is not installed, so its ports are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node was made with version {version} of &apos;{title}&apos;, and version {version2} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes are {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes form a cycle: {cycle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes have no column &apos;{column}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes have no column &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes to be pasted form a cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {part} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output &apos;{name}&apos; does not fit: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output &apos;{name}&apos; of the workflow inside, a {name2}, is not gathered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output &apos;{port}&apos; carries a {name}, and only tables can be put below each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page ends within the workflow that it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page holds more than one workflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page holds no workflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page on formulas lists all functions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter &apos;{name}&apos; is only a part of the parameter &apos;{own}&apos; of &apos;{inner_id}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter &apos;{name}&apos; of &apos;{title}&apos; is run as code, which must stand in the node itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter &apos;{name}&apos; of the workflow inside has the name of one that the node has itself, and keeps its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of a workflow file is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paths inside of &apos;{title}&apos; count from &apos;{base}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern &apos;{pattern}&apos; {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern gives {n} columns, and {n2} names are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern has no group; put parentheses around what is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern has {groups} group, and group {group} is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern has {groups} groups, and group {group} is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is not a regular expression: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The perplexity was lowered to {lowered}, because there are {n} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query asks for a value &apos;:{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query can&apos;t be run: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query gives two columns &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query sees the connected tables only; read files with a node of their own, and connect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote must be an ASCII character other than the delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference in the parameter &apos;{name}&apos; is not complete, or more than a reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is larger than {at_most} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result has a column &apos;{taken}&apos; of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of &apos;{title}&apos; was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result that it is pinned to is gone; run once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules give values that can&apos;t stand in one column: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for the numbers ended early; the fit may not be the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search had not ended after {iterations} steps; allow more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The season is smoothed over an odd number of seasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret &apos;{name}&apos; is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence has no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence in row {row} has {length} steps, and its text needs {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequences have no step {lags} before their last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequences of a row must be of one length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series &apos;{name}&apos; has {n} values, and two seasons have {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series &apos;{value}&apos; can&apos;t be fitted: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series &apos;{value}&apos; has {n} values, and at least {at_least} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series &apos;{value}&apos; has {rows} values, too many for {tried} lags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series would have more than {MOST_ROWS} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of quantiles must be from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The silhouette is that of {sample} of the {n} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest value comes first; on a logarithmic scale it is above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spread of {n} rows can&apos;t be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard deviation of the column, divided by n - 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store at &apos;{folder}&apos; can&apos;t be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store at &apos;{folder}&apos; can&apos;t be used: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store at &apos;{folder}&apos; can&apos;t be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds a value of the unknown kind &apos;{codec_id}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored classifier can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored graph is damaged: an edge leads to no node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored model can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored model can&apos;t be read: one of its trees is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored model can&apos;t be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored network can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored network can&apos;t be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored preparation can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored windows can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of &apos;{value}&apos; is below zero for {height} categories, which have no share of a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the column; missing if it has no values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surroundings need an odd number of pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table already has a column &apos;{column}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table already has a column &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table already has a column &apos;{taken}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table already has a column &apos;{twice}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table at &apos;{port}&apos; has no column &apos;{name}&apos; where {name2}, and has one elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table at port &apos;{port}&apos; was dropped from memory meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has a column &apos;cluster&apos; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has a column &apos;{mark_column}&apos; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has a column &apos;{name}&apos; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has a column &apos;{name}{suffix}&apos; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has a column &apos;{taken}&apos; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more than {MOST_STEPS} rows, too many for one sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more than {limit} rows, which would become columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column of numbers between which rows could lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no rows to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no rows to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no rows, so there is no sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has {n} rows, so there is no row {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has {n} rows; at least 2 can be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has {n} rows; {MOST_ROWS} at most can be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is not as it should be: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of nodes has no columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of nodes names them by {dtype} values in &apos;{name}&apos;, that of edges by {dtype2} ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of sheet &apos;{name}&apos; has {height} rows and {width} columns; a sheet holds {MOST_ROWS} rows and {MOST_COLUMNS} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables do not have the same shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables have a column &apos;{source_column}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables have no column in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags can&apos;t take the place of the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target &apos;{name}&apos; has only one class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target &apos;{name}&apos; has {n} classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target &apos;{target}&apos; can&apos;t be one of the features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target &apos;{target}&apos; holds {held}, not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target &apos;{target}&apos; holds {held}, which are no classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target &apos;{target}&apos; holds {schema} values, not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target &apos;{target}&apos; is missing in {missing} of {n} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in row {row} of the column &apos;{name}&apos; holds a zero character, which PostgreSQL can&apos;t keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that begins here has no closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that begins here has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time {repeated} is there more than once in the column &apos;{time}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times in &apos;{time}&apos; are of different kinds: {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times in &apos;{time}&apos; do not rise from row to row by whole steps of the series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times in &apos;{time}&apos; lie too far after the series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace has cells from {cells} to {cells2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training has diverged in epoch {epoch}: the loss is no number any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The types are {TYPES}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value &apos;{value}&apos; of &apos;:{name}&apos; is no {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of &apos;{column}&apos; ({dtype}) and those of the dictionary ({becomes}) do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variance of the column, divided by n - 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of the connection &apos;{connection}&apos; is here for the second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in &apos;{weight}&apos; are negative or infinite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are to be kept, and there are {epochs} epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The windows are cut in another way than those that the model was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The windows at &apos;validation&apos; are cut in another way than those to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The windows have no target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers have been dismissed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow can&apos;t be saved: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow has no file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow has no parameter &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow has no parameter &apos;{target}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow inside has no input &apos;{chosen}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow inside has no input &apos;{sorted}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow inside has no output &apos;{watch}&apos; with a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow inside has no parameter &apos;file&apos;, so that all iterations would be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow inside has no parameter &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow inside has no {side} &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow inside is not expanded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow inside of a component: a document, or its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow is not trusted, and it has code of its own: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow parameter &apos;{name}&apos; can&apos;t be {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow parameter &apos;{name}&apos; has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow parameter &apos;{name}&apos; is of the type &apos;{type}&apos;, which Plait doesn&apos;t know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {side} &apos;{name}&apos; of the workflow inside has the name of one that the node has itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are &apos;{classes}&apos; and &apos;{classes2}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are &apos;{texts}&apos; and &apos;{texts2}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are fewer rows than the node asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are fewer than two different answers to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {most_sets} frequent sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no baskets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no conditions on a {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no nodes to put into a component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such layers: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no windows put aside to measure intervals on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few rows {what} for {folds} parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two columns with the name &apos;{repeated}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two rules for the column &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two sheets &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are weights to {shape} outputs, and {n} targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {counts} rows{of_what}, too few for mutual information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} neurons, and {n} biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {done} rows instead of {num_rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {features} features, fewer than the {count} to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {found} of them here, and at most {at_most} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {needed} bins, and {n} names are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n} names and {tables} connected tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n} names of sheets for {count} tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n} rows, fewer than the {neighbors} neighbours to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n} rows, more than the {most} that can be mapped in a reasonable time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n} rows, more than the {most} whose distances fit into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n} rows, too few for a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n} rows, too few to shuffle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {rows} rows, too few to put {share} of them aside with each of the {classes} classes among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {rows} rows, too few to put {share} of them aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {rows} {what}, and {n} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {sum} rows of &apos;{chosen}&apos; and {sum2} others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can&apos;t be {components} components of {columns} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can&apos;t be {factors} factors behind {columns} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a &apos;,&apos; with nothing after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file &apos;{path}&apos; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a second note &apos;{note_id}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a second port &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a node &apos;{node_id}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no AUC of &apos;{name}&apos;: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no AUC: of the rows with a probability, all or none are &apos;{positive}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cell &apos;{cell}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cell {cell}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class &apos;{chosen}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class &apos;{label}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class &apos;{positive}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column &apos;{beginning}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column &apos;{column}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column name between the backticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column to make windows of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column with sequences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection &apos;{connection}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no curve for &apos;{name}&apos; of {label}: it has no different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no curve for &apos;{name}&apos;: it has no different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no family of types &apos;{types}&apos;; there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file &apos;{path}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file to wait for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no function &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group &apos;{label}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer &apos;{kind}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no merge &apos;{method}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no metric &apos;{missing}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no node &apos;{node_id}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no node type &apos;{type_id}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no node type &apos;{type_id}&apos;. Its plugin can&apos;t be loaded: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no normalization over the &apos;{over}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note &apos;{note_id}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pair of texts to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pooling &apos;{method}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview: {BYPASSED}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview: {NOT_CHOSEN}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row {row}; the table has {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scratch folder outside a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server &apos;{host}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no spread to summarise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such escape; after a backslash comes one of &quot; \ / b f n r t u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder; choose another, or make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no trace &apos;{group}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no window to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workflow file &apos;{given}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workflow inside outside a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workflow inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workflow parameter &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {noun} &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to choose from for &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These ports are connected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These replacements could make a text more than {MAX_GROWTH} times longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These values are in different time zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &apos;{shown}&apos; closes nothing, or something is missing before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &apos;{value}&apos; is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be sent to another process: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This component with {n} outputs was not expanded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no workflow: a workflow is an object, in &apos;{{&apos; and &apos;}}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no workflow: it has no &apos;plait&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one query that gives rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no device &apos;{choice}&apos; that PyTorch can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This minus is a letter of its own (U+2212).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model can&apos;t be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model can&apos;t forecast windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model can&apos;t tell characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model does not write texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no layers to look into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is no autoencoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model reads no sequences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is not kept any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would close a cycle: {cycle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those with names are {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens come as one row of numbers, not as {shape_text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it again, or get the file from where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it on a table that has all classes, or take these rows out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it on the crops of Character Crops, in this shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with an LSTM cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries and limits of a component have no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another with --store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try smaller orders, or a constant of &apos;none&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {attempt} of {retries} failed: {said} The next one is in {wait} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuple should have at least {least} item after validation, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuple should have at least {least} items after validation, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuple should have at most {most} item after validation, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuple should have at most {most} items after validation, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the text into a date with to_date(…), parse_date(…) or parse_datetime(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns would be named &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different groups are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two quotes in a row end a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UInt16 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UInt32 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UInt64 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UInt8 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Plait to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the plugin that brings it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;Secret&apos; instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;a if condition else b&apos; to choose a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;a if condition else b&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use ** for powers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use == to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Logistic Regression for a target with classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use None for a missing value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Perceptron or Logistic Regression for a target with classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a formula for parts of a date, such as its year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a function, such as year(day) or upper(name); put column names with a dot in backticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name such as utf-8, cp1252, gb18030 or shift_jis, or &apos;auto&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name such as utf-8, utf-16 or cp1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a share from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a text, or a decimal number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use and.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another suffix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use between(x, low, high), or low &lt;= x &lt;= high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use case(condition, value, condition, value, …, otherwise).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use components less often within each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use contains(…), starts_with(…), ends_with(…) or matches(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in_zone(moment, &apos;UTC&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use left(…), right(…) or substring(…) for a part of a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use not, or != for &apos;is not equal to&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use null for a missing value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use or for conditions, and + to join texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use or.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use straight quotes: &apos;text&apos; or &quot;text&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the Regression Scorer for predicted numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the Scorer for predicted classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the functions of formulas, or a node of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the hyphen: -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the node Column Filter to leave out columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use x * 2 ** n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use x // 2 ** n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value error, {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward&apos;s linkage goes with Euclidean distances, not {metric} ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &apos;{title}&apos; gives at its port &apos;{port}&apos; can&apos;t be stored, and so it can&apos;t be given to a worker process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a cell remembers by: `LSTM` without peepholes (the fastest), `vanilla` the LSTM with peepholes, without its input, forget or output gate (NIG, NFG, NOG), without the function on its input or output (NIAF, NOAF), with input and forget gate coupled (CIFG) or its gates fed back (FGR); `GRU` with two gates, and `RNN` with none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gives at its port &apos;{port}&apos; can&apos;t be stored, and so it can&apos;t leave its worker process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers go up to 9223372036854775807, others to 1.8e308.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers go up to {MAX_INTEGER}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the horizon 0 the target is the last step itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the output &apos;{output}&apos; values from 0 to 1 come back, and z-scores are not so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this node there are more than {MAX_NODES} nodes inside of components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {steps} steps there are at most {steps2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a trend nothing is damped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work it out in a column of its own first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work it out in several steps, each with a column of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows are nested more than {MAX_DEPTH} deep here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;a if condition else b&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;x is null&apos; or &apos;x is not null&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write (not x).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 07:30, or 2024-01-31 07:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 28 × 28 × 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write \&apos; for a quote inside a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a SELECT, such as SELECT * FROM table1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line of numbers for each, with blanks in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a list for &apos;in&apos; with parentheses: x in (1, 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write any({condition}) or all({condition2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as many numbers in each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write col(&quot;GRE Score&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write dates as 2013-01-31, and truth values as true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write days({shown}), hours({shown2}) or another duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write fewer rows, or a CSV or Parquet file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as B2:D20, B:D, 2:20 or B2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as text, or as a decimal number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it for one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it there, and take what should change as a value of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write null in small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write numbers such as 0.5, with blanks in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write numbers such as 12, 0.5 or 1e6; put a name that begins with a digit in backticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write numbers without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one SELECT, without a second statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one SELECT, without a second statement; nothing can be created, changed, read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one such as price * 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one, such as + or and; put column names with spaces in backticks: `GRE Score`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one, such as \w+ for words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the expression alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of a column alone, or in backticks: `GRE Score`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text alone; join texts and values with +, or with concat(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to_date({shown}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to_decimal({shown}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to_decimal({written}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to_integer({shown}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to_integer({written}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to_text({shown}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to_text({written}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it should work out in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write whole numbers with commas between them, such as 32, 16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write x in (1, 2), or call a function: max(a, b).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write x in (1, 2, 3); whether a text is in another one tells contains(text, part).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write x in [1, 2].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write x not in (1, 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {noun}, as in {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {shown} != 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {written} != 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`figure` is a {name}, and no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`result` is a {name}, and no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date and time in a time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list, bytes or another value that they can&apos;t look into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a matrix of another size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a projection has fewer values than there are cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a season without values, or values without a season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a state of another size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {name} is no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another version of Plait wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes more than {expansion} times larger when it is unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be decompressed ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be reached ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read after row {done} ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>col(…) takes the name of one column, in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has members that overlap, such as &apos;{filename}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {n} members; {MOST_MEMBERS} are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds {size} GiB; {MOST_BYTES} GiB are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than {largest} bytes; reading stopped after byte {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no Arrow file that can be read ({reason}; at byte 0 or the end)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no address of the web ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no address that begins with http:// or https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its columns can&apos;t be read ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content is not what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part &apos;{HEAD}&apos; is malformed ({errors})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part &apos;{name}&apos; is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads from one address to the next more than {MOST_REDIRECTS} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not hold a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing but missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of no known type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of type {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the cell &apos;LSTM&apos; has a projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes longer than {longest} s; {size} bytes have come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoder and the decoder do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the features are no such sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inputs do not fit the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer {place} does not follow on those before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer {place} has not the shape that it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no begin and end of what is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>windows outside of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{MOST_PIXELS} pixels are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{TITLES} is undefined for these rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{capital} and {noun} can&apos;t be mixed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{capital} and {noun} can&apos;t be {DONE}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{capital} can&apos;t be compared with {noun}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} columns are too many; {MOST_FEATURES} are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} connections end at the input &apos;{name}&apos;, which takes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} connections end at the parameter &apos;{parameter_of}&apos;, which takes one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} features can&apos;t be laid out in rows of {across}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows can&apos;t be divided into {count2} folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delimiter} can&apos;t separate fields: it must be one ASCII character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{expected} is expected here, not {NAMES}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{features} features are no sequences of {steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, at {pointer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hint} Its query begins with {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} is above the upper limit, {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} with {name} failed at &apos;{title}&apos;: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} (line {line}, column {column}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} It is tried again in {wait} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moved}: no plane may divide the classes, or it needs more epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}(…) works on a column, and this is one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}(…) works on tables of polars only, and this one is of {implementation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{networks} networks are too many for one drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{noun} is expected here, not a list of {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} boxes are too many for one drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} branches are active, and one is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} columns are chosen; a heatmap has room for {MOST_COLUMNS}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} columns are too many for one drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} columns can&apos;t be divided into groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} items and {count} baskets are too many to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines are too many for one drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} neurons are too many to be looked at one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows are many for a support vector machine; this may take very long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} scores are too many for one drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} traces are too many for one drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{qualname}: the argument &apos;{name}&apos; has no annotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reached}{ended}.{limit} Take a smaller rate than {rate}, or standardize the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows are too few for {folds} folds with {tested} test rows each and a gap of {gap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} (line {line} of the code).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape_text} comes out of the network, and &apos;{target}&apos; has {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shapes} can&apos;t be joined: only the last side may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shapes} have different shapes, and can&apos;t be combined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape} comes out of the network, and a number is to be predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} (U+{ord}) can&apos;t stand in a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signature} needs {accepts} for &apos;{name}&apos;, not {noun}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signature} takes {takes}, not {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} can&apos;t be the {parameter}: it must be one ASCII character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} must be written out, so that it is the same in every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} must be {noun}, not {noun2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} needs the extra &apos;{extra}&apos;, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{texts} texts with {width} words can&apos;t have {topics} topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} are not all equally long, so they have no decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} takes one input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} takes {wanted}, and {shape_text} comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} would give {shape_text} with {weights} weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{undefined} normalised {which} up to 0 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{values} values can&apos;t be divided among {heads} heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} &apos;{name}&apos; is in only one of the runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} &apos;{name}&apos; was {before} and is {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was {old} and is {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>χ² needs classes, and the target &apos;{target}&apos; is taken as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… {dropped} lines left out …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
