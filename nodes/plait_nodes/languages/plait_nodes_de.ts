<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>builtin/category</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply and score</source>
        <translation>Anwenden und bewerten</translation>
    </message>
    <message>
        <source>Autoencoders</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>Clustering</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Deep learning</source>
        <translation>Deep Learning</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Lernverfahren</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Schleifen</translation>
    </message>
    <message>
        <source>Manipulation</source>
        <translation>Aufbereitung</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Mining</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Zeitreihen</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>builtin/choice</name>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>CIFG</source>
        <translation>CIFG</translation>
    </message>
    <message>
        <source>FGR</source>
        <translation>FGR</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>NFG</source>
        <translation>NFG</translation>
    </message>
    <message>
        <source>NIAF</source>
        <translation>NIAF</translation>
    </message>
    <message>
        <source>NIG</source>
        <translation>NIG</translation>
    </message>
    <message>
        <source>NOAF</source>
        <translation>NOAF</translation>
    </message>
    <message>
        <source>NOG</source>
        <translation>NOG</translation>
    </message>
    <message>
        <source>NP</source>
        <translation>NP</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>RNN</source>
        <translation>RNN</translation>
    </message>
    <message>
        <source>TorchScript</source>
        <translation>TorchScript</translation>
    </message>
    <message>
        <source>a column for each item</source>
        <translation>eine Spalte je Item</translation>
    </message>
    <message>
        <source>a list in each row</source>
        <translation>eine Liste je Zeile</translation>
    </message>
    <message>
        <source>a row for each item</source>
        <translation>eine Zeile je Item</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>absolut</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>tatsächlich</translation>
    </message>
    <message>
        <source>adam</source>
        <translation>adam</translation>
    </message>
    <message>
        <source>adamw</source>
        <translation>adamw</translation>
    </message>
    <message>
        <source>adaptive</source>
        <translation>adaptiv</translation>
    </message>
    <message>
        <source>add</source>
        <translation>addieren</translation>
    </message>
    <message>
        <source>added</source>
        <translation>additiv</translation>
    </message>
    <message>
        <source>admissions</source>
        <translation>Zulassungen</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all but letters and digits</source>
        <translation>alles außer Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>all cells</source>
        <translation>alle Zellen</translation>
    </message>
    <message>
        <source>all nine</source>
        <translation>alle neun</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>alle Schritte</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>anti</source>
        <translation>anti</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>Auftreten</translation>
    </message>
    <message>
        <source>append</source>
        <translation>anhängen</translation>
    </message>
    <message>
        <source>arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>around</source>
        <translation>beiderseits</translation>
    </message>
    <message>
        <source>arrays</source>
        <translation>Arrays</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>arrow</translation>
    </message>
    <message>
        <source>as in the table</source>
        <translation>wie in der Tabelle</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>Balanced Accuracy</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch Norm</translation>
    </message>
    <message>
        <source>bca</source>
        <translation>BCa</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>bikubisch</translation>
    </message>
    <message>
        <source>bilateral</source>
        <translation>bilateral</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>bilinear</translation>
    </message>
    <message>
        <source>bin</source>
        <translation>Bin mit Nummer</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>blobs</source>
        <translation>Punktwolken</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>borders</source>
        <translation>Intervallgrenzen</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>breast cancer</source>
        <translation>Brustkrebs</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>by appearance</source>
        <translation>nach Auftreten</translation>
    </message>
    <message>
        <source>by distance</source>
        <translation>nach Abstand</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>by name, from Z</source>
        <translation>nach Name, von Z</translation>
    </message>
    <message>
        <source>by type</source>
        <translation>nach Typ</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>nach Wert</translation>
    </message>
    <message>
        <source>canny</source>
        <translation>canny</translation>
    </message>
    <message>
        <source>categorical</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>chebyshev</source>
        <translation>Tschebyscheff</translation>
    </message>
    <message>
        <source>chi squared</source>
        <translation>Chi-Quadrat</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählte</translation>
    </message>
    <message>
        <source>chunks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>clusterer</source>
        <translation>Clustermodell</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>common</source>
        <translation>gemeinsame</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>count distinct</source>
        <translation>Anzahl verschiedener</translation>
    </message>
    <message>
        <source>count false</source>
        <translation>Anzahl falscher</translation>
    </message>
    <message>
        <source>count missing</source>
        <translation>Anzahl fehlender</translation>
    </message>
    <message>
        <source>count true</source>
        <translation>Anzahl wahrer</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>covariance</source>
        <translation>Kovarianz</translation>
    </message>
    <message>
        <source>cpu</source>
        <translation>cpu</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>zuschneiden</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>cross entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>csv</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>cuda</source>
        <translation>cuda</translation>
    </message>
    <message>
        <source>danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>datetime</source>
        <translation>Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>day of year</source>
        <translation>Tag im Jahr</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>dezimal</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>diagonal</source>
        <translation>diagonal</translation>
    </message>
    <message>
        <source>dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>dilate</source>
        <translation>dilatieren</translation>
    </message>
    <message>
        <source>disable</source>
        <translation>disable</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Kreisscheibe</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>distinct</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>distinct list</source>
        <translation>Liste verschiedener</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>double exponential</source>
        <translation>doppelt exponentiell</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>gezogen</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>duckdb</source>
        <translation>DuckDB</translation>
    </message>
    <message>
        <source>dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>Editierdistanz</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>encoder-decoder</source>
        <translation>Encoder-Decoder</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>english</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>equal count</source>
        <translation>gleiche Anzahl</translation>
    </message>
    <message>
        <source>equal frequency</source>
        <translation>gleiche Häufigkeit</translation>
    </message>
    <message>
        <source>equal width</source>
        <translation>gleiche Breite</translation>
    </message>
    <message>
        <source>erode</source>
        <translation>erodieren</translation>
    </message>
    <message>
        <source>euclidean</source>
        <translation>euklidisch</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>exponential of means</source>
        <translation>exponentiell aus Mittelwerten</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>Dateiendung</translation>
    </message>
    <message>
        <source>f test</source>
        <translation>F-Test</translation>
    </message>
    <message>
        <source>f1</source>
        <translation>f1</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>fewest errors</source>
        <translation>wenigste Fehler</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>fill holes</source>
        <translation>Löcher füllen</translation>
    </message>
    <message>
        <source>finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>first class</source>
        <translation>erste Klasse</translation>
    </message>
    <message>
        <source>first most frequent</source>
        <translation>zuerst häufigster Wert</translation>
    </message>
    <message>
        <source>first rows</source>
        <translation>erste Zeilen</translation>
    </message>
    <message>
        <source>first value</source>
        <translation>erster Wert</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>flatten</source>
        <translation>eigene Spalten</translation>
    </message>
    <message>
        <source>float</source>
        <translation>Kommazahl</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>folds</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>force</source>
        <translation>Kräfte</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vorwärts</translation>
    </message>
    <message>
        <source>fragment</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>french</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>frequent first</source>
        <translation>häufigste zuerst</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>gelu</source>
        <translation>gelu</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>geometrisches Mittel</translation>
    </message>
    <message>
        <source>geometric std</source>
        <translation>geometrische Standardabweichung</translation>
    </message>
    <message>
        <source>german</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>weitermachen</translation>
    </message>
    <message>
        <source>greater</source>
        <translation>größer</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>Greedy</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>gzip</source>
        <translation>gzip</translation>
    </message>
    <message>
        <source>halving</source>
        <translation>halbierend</translation>
    </message>
    <message>
        <source>harmonic</source>
        <translation>harmonisch</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>high</source>
        <comment>manipulation.row_filter_by_value</comment>
        <translation>obere</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>der höchste</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>huber</source>
        <translation>huber</translation>
    </message>
    <message>
        <source>hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignorieren</translation>
    </message>
    <message>
        <source>inner</source>
        <translation>innen</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>einpassen</translation>
    </message>
    <message>
        <source>inside too</source>
        <translation>auch innen</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>interpolate</source>
        <translation>interpolieren</translation>
    </message>
    <message>
        <source>intersection</source>
        <translation>Schnittmenge</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>iqr</source>
        <translation>IQR</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>iso</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>isotonic</source>
        <translation>isotonisch</translation>
    </message>
    <message>
        <source>italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>jaccard</source>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>join</source>
        <translation>verketten</translation>
    </message>
    <message>
        <source>joined distinct</source>
        <translation>verschiedene verkettet</translation>
    </message>
    <message>
        <source>joined text</source>
        <translation>verketteter Text</translation>
    </message>
    <message>
        <source>joined with counts</source>
        <translation>verkettet mit Anzahlen</translation>
    </message>
    <message>
        <source>json</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>karate club</source>
        <translation>Karateklub</translation>
    </message>
    <message>
        <source>karate members</source>
        <translation>Karateklub-Mitglieder</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>keep row</source>
        <translation>Zeile behalten</translation>
    </message>
    <message>
        <source>kendall</source>
        <translation>Kendall</translation>
    </message>
    <message>
        <source>kendall a</source>
        <translation>Kendall a</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>keys, missing first</source>
        <translation>Schlüssel, fehlende zuerst</translation>
    </message>
    <message>
        <source>kurtosis</source>
        <translation>Kurtosis</translation>
    </message>
    <message>
        <source>label propagation</source>
        <translation>Label Propagation</translation>
    </message>
    <message>
        <source>lanczos</source>
        <translation>lanczos</translation>
    </message>
    <message>
        <source>larger class</source>
        <translation>größere Klasse</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größte</translation>
    </message>
    <message>
        <source>lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzte</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>letzter Schritt</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>letzter Wert</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Layer Norm</translation>
    </message>
    <message>
        <source>lbfgs</source>
        <translation>lbfgs</translation>
    </message>
    <message>
        <source>lda</source>
        <translation>LDA</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>belassen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>von links nach rechts</translation>
    </message>
    <message>
        <source>les miserables</source>
        <translation>Les Misérables</translation>
    </message>
    <message>
        <source>less</source>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>log uniform</source>
        <translation>log-gleichverteilt</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>logistisch</translation>
    </message>
    <message>
        <source>louvain</source>
        <translation>Louvain</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>low</source>
        <comment>manipulation.row_filter_by_value</comment>
        <translation>untere</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>lower quartile</source>
        <translation>unteres Quartil</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>der niedrigste</translation>
    </message>
    <message>
        <source>luminance</source>
        <translation>Luminanz</translation>
    </message>
    <message>
        <source>lz4</source>
        <translation>lz4</translation>
    </message>
    <message>
        <source>manhattan</source>
        <translation>Manhattan</translation>
    </message>
    <message>
        <source>many-to-many</source>
        <translation>Many-to-many</translation>
    </message>
    <message>
        <source>many-to-one</source>
        <translation>Many-to-one</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>markieren</translation>
    </message>
    <message>
        <source>masking</source>
        <translation>Maskieren</translation>
    </message>
    <message>
        <source>matching</source>
        <translation>passende</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>mean absolute deviation</source>
        <translation>mittlere absolute Abweichung</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>median absolute deviation</source>
        <translation>Median der absoluten Abweichungen</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengelegt</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>microsecond</source>
        <translation>Mikrosekunde</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>Mikrosekunden</translation>
    </message>
    <message>
        <source>midpoint</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>millisecond</source>
        <translation>Millisekunde</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>min max</source>
        <translation>Min-Max</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixed</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>month name</source>
        <translation>Monatsname</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>moons</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>häufigster Wert</translation>
    </message>
    <message>
        <source>mps</source>
        <translation>mps</translation>
    </message>
    <message>
        <source>multiplied</source>
        <translation>multiplikativ</translation>
    </message>
    <message>
        <source>multiply</source>
        <translation>multiplizieren</translation>
    </message>
    <message>
        <source>mutual information</source>
        <translation>Mutual Information</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n - 1</source>
        <translation>n - 1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>nächstgelegen</translation>
    </message>
    <message>
        <source>necessary</source>
        <translation>wenn nötig</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nächster Wert</translation>
    </message>
    <message>
        <source>nmf</source>
        <translation>NMF</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>keine Vorhersage</translation>
    </message>
    <message>
        <source>no rank</source>
        <translation>kein Rang</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>nominal</translation>
    </message>
    <message>
        <source>non local means</source>
        <translation>Non-Local Means</translation>
    </message>
    <message>
        <source>non numeric</source>
        <translation>außer Zahlen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>normiert</translation>
    </message>
    <message>
        <source>norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>numeric</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>one cell</source>
        <translation>eine Zelle</translation>
    </message>
    <message>
        <source>one-to-many</source>
        <translation>One-to-many</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>ordinal</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>otsu</source>
        <translation>otsu</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>overlapping</source>
        <translation>überlappend</translation>
    </message>
    <message>
        <source>oversample</source>
        <translation>Oversampling</translation>
    </message>
    <message>
        <source>pad</source>
        <translation>auffüllen</translation>
    </message>
    <message>
        <source>pandas</source>
        <translation>pandas</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>pearson</source>
        <translation>Pearson</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>play tennis</source>
        <translation>Tennis spielen</translation>
    </message>
    <message>
        <source>polars</source>
        <translation>polars</translation>
    </message>
    <message>
        <source>poly</source>
        <translation>poly</translation>
    </message>
    <message>
        <source>populations</source>
        <translation>Populationen</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>postgresql</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>prefer</source>
        <translation>prefer</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>vorheriger Wert</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Satzzeichen</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>Quantil</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>quartimax</source>
        <translation>Quartimax</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>ranked</source>
        <translation>nach Rang</translation>
    </message>
    <message>
        <source>rare first</source>
        <translation>seltenste zuerst</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>rbf</source>
        <translation>rbf</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>regex</source>
        <translation>Regex</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>Regression</translation>
    </message>
    <message>
        <source>regressor</source>
        <translation>Regressor</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>relu</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <source>report</source>
        <translation>melden</translation>
    </message>
    <message>
        <source>require</source>
        <translation>require</translation>
    </message>
    <message>
        <source>ridge</source>
        <translation>Ridge</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>rmsprop</source>
        <translation>rmsprop</translation>
    </message>
    <message>
        <source>robust</source>
        <translation>robust</translation>
    </message>
    <message>
        <source>romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>round</source>
        <translation>rund</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>salt and pepper</source>
        <translation>Salz und Pfeffer</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>scott</source>
        <translation>Scott</translation>
    </message>
    <message>
        <source>season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>semi</source>
        <translation>semi</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>Satzanfang groß</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>sgd</source>
        <translation>sgd</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>shells</source>
        <translation>Schalen</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>silverman</source>
        <translation>Silverman</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>nach Ähnlichkeit</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>single</source>
        <translation>single</translation>
    </message>
    <message>
        <source>skewness</source>
        <translation>Schiefe</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>kleinste</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>snake_case</translation>
    </message>
    <message>
        <source>snappy</source>
        <translation>snappy</translation>
    </message>
    <message>
        <source>sobel</source>
        <translation>sobel</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>soonest</source>
        <translation>am frühesten</translation>
    </message>
    <message>
        <source>sorted list</source>
        <translation>sortierte Liste</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>spearman</source>
        <translation>Spearman</translation>
    </message>
    <message>
        <source>sqlite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>square root</source>
        <translation>Quadratwurzel</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>quadratisch</translation>
    </message>
    <message>
        <source>stacked</source>
        <translation>gestapelt</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>std</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>stratified</source>
        <translation>stratifiziert</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>strecken</translation>
    </message>
    <message>
        <source>strip</source>
        <translation>trimmen</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>sum of logs</source>
        <translation>Summe der Logarithmen</translation>
    </message>
    <message>
        <source>sum of squares</source>
        <translation>Quadratsumme</translation>
    </message>
    <message>
        <source>swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>symmetric difference</source>
        <translation>symmetrische Differenz</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>target mean</source>
        <translation>Mittel der Zielspalte</translation>
    </message>
    <message>
        <source>temporal</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>tf idf</source>
        <translation>TF-IDF</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>ausdünnen</translation>
    </message>
    <message>
        <source>third</source>
        <translation>ein Drittel</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>time order</source>
        <translation>Zeitreihenfolge</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Wortanfänge groß</translation>
    </message>
    <message>
        <source>top to bottom</source>
        <translation>von oben nach unten</translation>
    </message>
    <message>
        <source>torch.export</source>
        <translation>torch.export</translation>
    </message>
    <message>
        <source>transformer</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>triple exponential</source>
        <translation>dreifach exponentiell</translation>
    </message>
    <message>
        <source>turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>twice the mean</source>
        <translation>doppelter Mittelwert</translation>
    </message>
    <message>
        <source>two-sided</source>
        <translation>zweiseitig</translation>
    </message>
    <message>
        <source>uncorrelated</source>
        <translation>unkorreliert</translation>
    </message>
    <message>
        <source>undersample</source>
        <translation>Undersampling</translation>
    </message>
    <message>
        <source>unequal</source>
        <translation>ungleich</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>union</source>
        <translation>Vereinigung</translation>
    </message>
    <message>
        <source>unix</source>
        <translation>Unix</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>upper quartile</source>
        <translation>oberes Quartil</translation>
    </message>
    <message>
        <source>us</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>übliche</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>vanilla</source>
        <translation>vanilla</translation>
    </message>
    <message>
        <source>var</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>varied</source>
        <translation>variierend</translation>
    </message>
    <message>
        <source>varimax</source>
        <translation>Varimax</translation>
    </message>
    <message>
        <source>verify-full</source>
        <translation>verify-full</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>vertikal</translation>
    </message>
    <message>
        <source>violin</source>
        <translation>Violine</translation>
    </message>
    <message>
        <source>ward</source>
        <translation>ward</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>week year</source>
        <translation>Wochenjahr</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>weekday name</source>
        <translation>Wochentagsname</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>wildcards</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>wine</source>
        <translation>Wein</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>youden</source>
        <translation>youden</translation>
    </message>
    <message>
        <source>z score</source>
        <translation>z-Wert</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>z-Wert</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <source>zstd</source>
        <translation>zstd</translation>
    </message>
</context>
<context>
    <name>builtin/description</name>
    <message>
        <source>A Gaussian blur, the median or mean of the square around each pixel, or one of two ways that keep edges: a blur over pixels that are alike (bilateral), or a mean of places that look alike.</source>
        <translation>Gaußscher Weichzeichner, Median oder Mittelwert des Quadrats um jedes Pixel, oder eine von zwei Arten, die Kanten erhalten: Weichzeichnen über ähnliche Pixel (bilateral) oder ein Mittelwert ähnlich aussehender Stellen.</translation>
    </message>
    <message>
        <source>A SELECT instead of a table, with values as :name.</source>
        <translation>Ein SELECT anstelle einer Tabelle, mit Werten als :name.</translation>
    </message>
    <message>
        <source>A bias for each hidden neuron, or none.</source>
        <translation>Ein Bias für jedes verdeckte Neuron, oder keiner.</translation>
    </message>
    <message>
        <source>A bias for each output, or none.</source>
        <translation>Ein Bias für jede Ausgabe, oder keiner.</translation>
    </message>
    <message>
        <source>A column of whole numbers that says how far, row by row, instead.</source>
        <translation>Eine Spalte ganzer Zahlen, die stattdessen Zeile für Zeile sagt, wie weit.</translation>
    </message>
    <message>
        <source>A column that divides the rows, one curve each; empty for none.</source>
        <translation>Eine Spalte, die die Zeilen teilt, je eine Kurve; leer: keine.</translation>
    </message>
    <message>
        <source>A column that says how often each row counts; empty for once.</source>
        <translation>Eine Spalte, die sagt, wie oft jede Zeile zählt; leer: einmal.</translation>
    </message>
    <message>
        <source>A column whose values are equally frequent in each part; none if empty.</source>
        <translation>Eine Spalte, deren Werte in jedem Teil gleich häufig sind; leer: keine.</translation>
    </message>
    <message>
        <source>A column with the groups that the clusters should find; empty if nobody knows.</source>
        <translation>Eine Spalte mit den Gruppen, die die Cluster finden sollen; leer, wenn niemand sie kennt.</translation>
    </message>
    <message>
        <source>A file that Model Writer has written.</source>
        <translation>Eine Datei, die Modell schreiben geschrieben hat.</translation>
    </message>
    <message>
        <source>A file, a folder, or a pattern such as data/2024-*.arrow.</source>
        <translation>Eine Datei, ein Ordner oder ein Muster wie data/2024-*.arrow.</translation>
    </message>
    <message>
        <source>A file, a folder, or a pattern such as data/2024-*.csv.</source>
        <translation>Eine Datei, ein Ordner oder ein Muster wie data/2024-*.csv.</translation>
    </message>
    <message>
        <source>A file, a folder, or a pattern such as data/2024-*.json.</source>
        <translation>Eine Datei, ein Ordner oder ein Muster wie data/2024-*.json.</translation>
    </message>
    <message>
        <source>A file, a folder, or a pattern such as data/2024-*.parquet.</source>
        <translation>Eine Datei, ein Ordner oder ein Muster wie data/2024-*.parquet.</translation>
    </message>
    <message>
        <source>A file, a folder, or a pattern such as data/2024-*.xlsx.</source>
        <translation>Eine Datei, ein Ordner oder ein Muster wie data/2024-*.xlsx.</translation>
    </message>
    <message>
        <source>A file, a folder, or a pattern such as logs/access.log*.</source>
        <translation>Eine Datei, ein Ordner oder ein Muster wie logs/access.log*.</translation>
    </message>
    <message>
        <source>A folder, or a pattern such as data/*.csv, for iterations over files.</source>
        <translation>Ein Ordner oder ein Muster wie data/*.csv, für Durchläufe über Dateien.</translation>
    </message>
    <message>
        <source>A heading above the drawing; none if empty.</source>
        <translation>Eine Überschrift über der Grafik; keine, wenn leer.</translation>
    </message>
    <message>
        <source>A new column for the result; the old one is replaced if empty.</source>
        <translation>Eine neue Spalte für das Ergebnis; leer: die alte wird ersetzt.</translation>
    </message>
    <message>
        <source>A new column with the number of the table that a row is from; none if empty.</source>
        <translation>Eine neue Spalte mit der Nummer der Tabelle, aus der eine Zeile kommt; leer: keine.</translation>
    </message>
    <message>
        <source>A new column with the place in the list, from 1; none if empty.</source>
        <translation>Eine neue Spalte mit der Position in der Liste, ab 1; leer: keine.</translation>
    </message>
    <message>
        <source>A new column with the place of the event in its session; none if empty.</source>
        <translation>Eine neue Spalte mit dem Platz des Ereignisses in seiner Sitzung; leer: keine.</translation>
    </message>
    <message>
        <source>A p below this speaks against a normal distribution.</source>
        <translation>Ein p darunter spricht gegen eine Normalverteilung.</translation>
    </message>
    <message>
        <source>A regular expression that each whole text must match; any text if empty.</source>
        <translation>Ein regulärer Ausdruck, zu dem jeder ganze Text passen muss; leer: beliebiger Text.</translation>
    </message>
    <message>
        <source>A sign put around each value; none if empty.</source>
        <translation>Ein Zeichen, das um jeden Wert gesetzt wird; leer: keines.</translation>
    </message>
    <message>
        <source>A time of day such as 07:30, or a moment such as 2024-01-31 07:30.</source>
        <translation>Eine Uhrzeit wie 07:30 oder ein Zeitpunkt wie 2024-01-31 07:30.</translation>
    </message>
    <message>
        <source>About how many neighbours of a row should stay near it.</source>
        <translation>Wie viele Nachbarn einer Zeile ungefähr nahe bei ihr bleiben sollen.</translation>
    </message>
    <message>
        <source>Above 1 there are more and smaller communities, below 1 fewer.</source>
        <translation>Über 1 gibt es mehr und kleinere Gemeinschaften, unter 1 weniger.</translation>
    </message>
    <message>
        <source>Added to a column of the right table whose name the left one has too.</source>
        <translation>Wird an eine Spalte der rechten Tabelle gehängt, deren Namen auch die linke hat.</translation>
    </message>
    <message>
        <source>Added to the name of the new columns; they replace the old if empty.</source>
        <translation>Wird an den Namen der neuen Spalten gehängt; leer: sie ersetzen die alten.</translation>
    </message>
    <message>
        <source>After how many epochs without a gain on the examples put aside training stops; 0 for never.</source>
        <translation>Nach wie vielen Epochen ohne Gewinn auf den zurückgehaltenen Beispielen das Training endet; 0 für nie.</translation>
    </message>
    <message>
        <source>After how many examples the weights change.</source>
        <translation>Nach wie vielen Beispielen sich die Gewichte ändern.</translation>
    </message>
    <message>
        <source>After how many pictures the weights change.</source>
        <translation>Nach wie vielen Bildern sich die Gewichte ändern.</translation>
    </message>
    <message>
        <source>After how many rows the weights change; 0 for all, 1 for each row.</source>
        <translation>Nach wie vielen Zeilen sich die Gewichte ändern; 0 für alle, 1 für jede Zeile.</translation>
    </message>
    <message>
        <source>After how many rows the weights change; not for lbfgs.</source>
        <translation>Nach wie vielen Zeilen sich die Gewichte ändern; nicht bei lbfgs.</translation>
    </message>
    <message>
        <source>After how many steps the season repeats.</source>
        <translation>Nach wie vielen Schritten sich die Saison wiederholt.</translation>
    </message>
    <message>
        <source>After how many values a season repeats, for &apos;season&apos;.</source>
        <translation>Nach wie vielen Werten sich eine Saison wiederholt, für „Saison“.</translation>
    </message>
    <message>
        <source>After how many values the season repeats, such as 24 for hours of a day; 0: from the time.</source>
        <translation>Nach wie vielen Werten sich die Saison wiederholt, etwa 24 bei Stunden eines Tages; 0: aus der Zeit.</translation>
    </message>
    <message>
        <source>After more than so many minutes without an event a new session begins.</source>
        <translation>Nach mehr als so vielen Minuten ohne Ereignis beginnt eine neue Sitzung.</translation>
    </message>
    <message>
        <source>An HTML file; empty if there is an address.</source>
        <translation>Eine HTML-Datei; leer, wenn es eine Adresse gibt.</translation>
    </message>
    <message>
        <source>At how many places of the texts it is learnt at once.</source>
        <translation>An wie vielen Stellen der Texte gleichzeitig gelernt wird.</translation>
    </message>
    <message>
        <source>At how many places the curve is worked out.</source>
        <translation>An wie vielen Stellen die Kurve berechnet wird.</translation>
    </message>
    <message>
        <source>Behind which dense or recurrent layer it is taken, counted from the end.</source>
        <translation>Hinter welcher Dense- oder rekurrenten Schicht er abgegriffen wird, vom Ende gezählt.</translation>
    </message>
    <message>
        <source>Below which p a null hypothesis is rejected.</source>
        <translation>Unterhalb welchen p eine Nullhypothese verworfen wird.</translation>
    </message>
    <message>
        <source>Bright things lose small parts (open) or gaps (close), grow (dilate) or shrink (erode), or only their outline, their middle line (thin), or all that they enclose is left.</source>
        <translation>Helle Objekte verlieren kleine Teile (öffnen) oder Lücken (schließen), wachsen (dilatieren) oder schrumpfen (erodieren), oder es bleibt nur ihr Umriss, ihre Mittellinie (ausdünnen) oder alles, was sie umschließen.</translation>
    </message>
    <message>
        <source>By how many degrees characters are turned at most.</source>
        <translation>Um wie viel Grad Zeichen höchstens gedreht werden.</translation>
    </message>
    <message>
        <source>By how many pixels images are moved at random while training, at most.</source>
        <translation>Um wie viele Pixel Bilder beim Training höchstens zufällig verschoben werden.</translation>
    </message>
    <message>
        <source>By how much numbers may differ and still count as equal.</source>
        <translation>Um wie viel sich Zahlen unterscheiden und doch als gleich gelten dürfen.</translation>
    </message>
    <message>
        <source>By how much the window moves.</source>
        <translation>Um wie viel sich das Fenster bewegt.</translation>
    </message>
    <message>
        <source>By what the error at this quantile is multiplied to be the threshold.</source>
        <translation>Womit der Fehler bei diesem Quantil multipliziert wird, um den Schwellenwert zu ergeben.</translation>
    </message>
    <message>
        <source>Columns that divide the texts; each group has counts of its own.</source>
        <translation>Spalten, die die Texte teilen; jede Gruppe hat eigene Anzahlen.</translation>
    </message>
    <message>
        <source>Columns that get a type of your choice.</source>
        <translation>Spalten, die einen selbst gewählten Typ bekommen.</translation>
    </message>
    <message>
        <source>Columns that must be equal besides.</source>
        <translation>Spalten, die außerdem gleich sein müssen.</translation>
    </message>
    <message>
        <source>Columns that tell series apart; each has spans of its own.</source>
        <translation>Spalten, die Reihen unterscheiden; jede hat eigene Spannen.</translation>
    </message>
    <message>
        <source>Columns that tell series apart; each is filled from its own first to last time.</source>
        <translation>Spalten, die Reihen unterscheiden; jede wird von ihrer eigenen ersten bis zu ihrer letzten Zeit gefüllt.</translation>
    </message>
    <message>
        <source>Columns that tell series apart; no window reaches from one into another.</source>
        <translation>Spalten, die Reihen unterscheiden; kein Fenster reicht von einer in die andere.</translation>
    </message>
    <message>
        <source>Columns with classes; each pair of them is compared by Cramér&apos;s V, from 0 to 1.</source>
        <translation>Spalten mit Klassen; jedes Paar von ihnen wird mit Cramérs V verglichen, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Cost of a leaf: branches that improve the impurity by less are cut off.</source>
        <translation>Kosten eines Blatts: Zweige, die die Unreinheit um weniger verbessern, werden abgeschnitten.</translation>
    </message>
    <message>
        <source>Decides between splits that are equally good.</source>
        <translation>Entscheidet zwischen gleich guten Teilungen.</translation>
    </message>
    <message>
        <source>Denoising: the share of values that is hidden, and is to come back.</source>
        <translation>Entrauschen: der Anteil der Werte, die verdeckt werden und herauskommen sollen.</translation>
    </message>
    <message>
        <source>Denoising: the standard deviation of noise on the values that are seen; the clean ones are to come back.</source>
        <translation>Entrauschen: die Standardabweichung des Rauschens auf den gesehenen Werten; die sauberen sollen herauskommen.</translation>
    </message>
    <message>
        <source>Edges that weigh less are taken away, before all else.</source>
        <translation>Kanten mit kleinerem Gewicht werden entfernt, vor allem anderen.</translation>
    </message>
    <message>
        <source>Evenly between two numbers, evenly on a logarithmic scale, whole numbers, or from a list.</source>
        <translation>Gleichmäßig zwischen zwei Zahlen, gleichmäßig auf logarithmischer Skala, ganze Zahlen oder aus einer Liste.</translation>
    </message>
    <message>
        <source>Every how many rows a window begins.</source>
        <translation>Alle wie viele Zeilen ein Fenster beginnt.</translation>
    </message>
    <message>
        <source>Every how many rows there is a step.</source>
        <translation>Alle wie viele Zeilen ein Schritt kommt.</translation>
    </message>
    <message>
        <source>Fixes how features are shuffled.</source>
        <translation>Legt fest, wie Merkmale gemischt werden.</translation>
    </message>
    <message>
        <source>Fixes the centres to begin with.</source>
        <translation>Legt die Zentren fest, mit denen begonnen wird.</translation>
    </message>
    <message>
        <source>Fixes the first weights and the order of rows.</source>
        <translation>Legt die ersten Gewichte und die Reihenfolge der Zeilen fest.</translation>
    </message>
    <message>
        <source>Fixes the first weights, the order of examples, and dropout.</source>
        <translation>Legt die ersten Gewichte, die Reihenfolge der Beispiele und den Dropout fest.</translation>
    </message>
    <message>
        <source>Fixes the order of shuffled rows.</source>
        <translation>Legt die Reihenfolge gemischter Zeilen fest.</translation>
    </message>
    <message>
        <source>Fixes the order of the shuffled rows.</source>
        <translation>Legt die Reihenfolge der gemischten Zeilen fest.</translation>
    </message>
    <message>
        <source>Fixes the parts, and mutual information.</source>
        <translation>Legt die Teile und Mutual Information fest.</translation>
    </message>
    <message>
        <source>Fixes the small noise that mutual information needs.</source>
        <translation>Legt das kleine Rauschen fest, das Mutual Information braucht.</translation>
    </message>
    <message>
        <source>Fixes weights that are drawn.</source>
        <translation>Legt gezogene Gewichte fest.</translation>
    </message>
    <message>
        <source>Fixes what is drawn.</source>
        <translation>Legt fest, was gezogen wird.</translation>
    </message>
    <message>
        <source>Fixes what is drawn: rows put aside, and thresholds.</source>
        <translation>Legt fest, was gezogen wird: zurückgehaltene Zeilen und Schwellenwerte.</translation>
    </message>
    <message>
        <source>Fixes what is drawn: the same seed gives the same forest.</source>
        <translation>Legt fest, was gezogen wird: Derselbe Startwert ergibt denselben Wald.</translation>
    </message>
    <message>
        <source>Fixes where nodes begin.</source>
        <translation>Legt fest, wo Knoten beginnen.</translation>
    </message>
    <message>
        <source>Fixes where the search begins.</source>
        <translation>Legt fest, wo die Suche beginnt.</translation>
    </message>
    <message>
        <source>Fixes which nodes are drawn.</source>
        <translation>Legt fest, welche Knoten gezogen werden.</translation>
    </message>
    <message>
        <source>Fixes which rows are drawn for the silhouette.</source>
        <translation>Legt fest, welche Zeilen für die Silhouette gezogen werden.</translation>
    </message>
    <message>
        <source>Fixes which rows are drawn.</source>
        <translation>Legt fest, welche Zeilen gezogen werden.</translation>
    </message>
    <message>
        <source>For &apos;forward&apos; and &apos;backward&apos;: in how many parts rows are divided to score.</source>
        <translation>Für „vorwärts“ und „rückwärts“: in wie viele Teile die Zeilen zum Bewerten geteilt werden.</translation>
    </message>
    <message>
        <source>For &apos;interpolate&apos;: among how many nearest rows of the class one is drawn.</source>
        <translation>Für „interpolieren“: unter wie vielen nächsten Zeilen der Klasse eine gezogen wird.</translation>
    </message>
    <message>
        <source>For &apos;normal&apos;: smaller standard deviations than this become this.</source>
        <translation>Bei „normal“: Kleinere Standardabweichungen als diese werden zu dieser.</translation>
    </message>
    <message>
        <source>For &apos;normal&apos;: which share of the largest variance is added to all, so that none is 0.</source>
        <translation>Für „normal“: welcher Anteil der größten Varianz zu allen addiert wird, damit keine 0 ist.</translation>
    </message>
    <message>
        <source>For &apos;uncorrelated&apos;: a feature is taken away if it goes with an earlier one more closely.</source>
        <translation>Für „unkorreliert“: Ein Merkmal wird entfernt, wenn es mit einem früheren enger zusammenhängt.</translation>
    </message>
    <message>
        <source>For &apos;varied&apos;: features with at most this variance are taken away.</source>
        <translation>Für „variierend“: Merkmale mit höchstens dieser Varianz werden entfernt.</translation>
    </message>
    <message>
        <source>For each output the value or the condition.</source>
        <translation>Für jeden Ausgang der Wert oder die Bedingung.</translation>
    </message>
    <message>
        <source>For how many epochs each pair of layers is trained alone before, from outside to inside.</source>
        <translation>Wie viele Epochen lang jedes Schichtpaar vorher allein trainiert wird, von außen nach innen.</translation>
    </message>
    <message>
        <source>For numbers: errors up to this, in units of the target, cost nothing.</source>
        <translation>Bei Zahlen: Fehler bis zu dieser Größe, in Einheiten der Zielspalte, kosten nichts.</translation>
    </message>
    <message>
        <source>For sequences: how many steps each feature of a series has here, as Window Builder lays them out in columns. The first layer is then of recurrent cells. 0 for features without order.</source>
        <translation>Für Sequenzen: wie viele Schritte jedes Merkmal einer Reihe hier hat, wie Fenster bilden sie in Spalten anlegt. Die erste Schicht besteht dann aus rekurrenten Zellen. 0 für Merkmale ohne Reihenfolge.</translation>
    </message>
    <message>
        <source>For texts as tokens: how many different ones there are; 0 for numbers.</source>
        <translation>Für Texte als Tokens: wie viele verschiedene es gibt; 0 für Zahlen.</translation>
    </message>
    <message>
        <source>Forget biases of LSTMs; or none.</source>
        <translation>Forget-Bias-Werte von LSTMs; auch keine.</translation>
    </message>
    <message>
        <source>From how many missing values on a column is removed; empty for never.</source>
        <translation>Ab wie vielen fehlenden Werten eine Spalte entfernt wird; leer für nie.</translation>
    </message>
    <message>
        <source>From how many nodes, drawn at random, betweenness is estimated; from all if empty.</source>
        <translation>Aus wie vielen zufällig gezogenen Knoten die Betweenness geschätzt wird; aus allen, wenn leer.</translation>
    </message>
    <message>
        <source>From which calibrated probability on a row is positive; the best one if empty.</source>
        <translation>Ab welcher kalibrierten Wahrscheinlichkeit eine Zeile positiv ist; der beste Schwellenwert, wenn leer.</translation>
    </message>
    <message>
        <source>From which correlation on one column stands for another, whatever its sign; empty for never.</source>
        <translation>Ab welcher Korrelation eine Spalte für eine andere steht, gleich mit welchem Vorzeichen; leer für nie.</translation>
    </message>
    <message>
        <source>From which score a value is an anomaly.</source>
        <translation>Ab welchem Score ein Wert eine Anomalie ist.</translation>
    </message>
    <message>
        <source>From which share of missing values on a column is removed; empty for never.</source>
        <translation>Ab welchem Anteil fehlender Werte eine Spalte entfernt wird; leer für nie.</translation>
    </message>
    <message>
        <source>Further columns, such as predictions, and the column whose scale each of them is on.</source>
        <translation>Weitere Spalten, etwa Vorhersagen, und die Spalte, auf deren Skala jede davon liegt.</translation>
    </message>
    <message>
        <source>Further columns: there is a new column for each combination of their values.</source>
        <translation>Weitere Spalten: Für jede Kombination ihrer Werte gibt es eine neue Spalte.</translation>
    </message>
    <message>
        <source>Further words to leave out, with blanks or line breaks in between.</source>
        <translation>Weitere Wörter zum Weglassen, durch Leerzeichen oder Zeilenumbrüche getrennt.</translation>
    </message>
    <message>
        <source>Gradients that are longer than this are made so long; 0 leaves them.</source>
        <translation>Gradienten, die länger sind, werden auf diese Länge gebracht; 0 lässt sie unverändert.</translation>
    </message>
    <message>
        <source>Height, width and channels (1 for shades, 3 for colours), such as `28 × 28 × 1`.</source>
        <translation>Höhe, Breite und Kanäle (1 für Graustufen, 3 für Farben), etwa `28 × 28 × 1`.</translation>
    </message>
    <message>
        <source>Horizontal bars have more room for names.</source>
        <translation>Horizontale Balken haben mehr Platz für Namen.</translation>
    </message>
    <message>
        <source>How a quantile between values is estimated, by the numbers of Hyndman and Fan: 7 as numpy and spreadsheets do, 6 as KNIME and SPSS do.</source>
        <translation>Wie ein Quantil zwischen Werten geschätzt wird, nach den Nummern von Hyndman und Fan: 7 wie bei numpy und Tabellenprogrammen, 6 wie bei KNIME und SPSS.</translation>
    </message>
    <message>
        <source>How a season goes together with both.</source>
        <translation>Wie eine Saison mit beiden zusammengeht.</translation>
    </message>
    <message>
        <source>How a trend goes together with the level.</source>
        <translation>Wie ein Trend mit dem Niveau zusammengeht.</translation>
    </message>
    <message>
        <source>How all other names are tidied up: blanks stripped, also lower case, or snake case.</source>
        <translation>Wie alle anderen Namen bereinigt werden: getrimmt, auch kleingeschrieben oder in snake_case.</translation>
    </message>
    <message>
        <source>How bright a colour is: as eyes see it, the mean of the three, or one of them.</source>
        <translation>Wie hell eine Farbe ist: wie das Auge sie sieht, der Mittelwert der drei oder eine von ihnen.</translation>
    </message>
    <message>
        <source>How dates and times are written, such as %d.%m.%Y; ISO 8601 if empty.</source>
        <translation>Wie Datums- und Zeitwerte geschrieben sind, etwa %d.%m.%Y; leer: ISO 8601.</translation>
    </message>
    <message>
        <source>How dates are written, such as %d.%m.%Y; 2013-01-31 if empty.</source>
        <translation>Wie Datumswerte geschrieben werden, etwa %d.%m.%Y; leer: 2013-01-31.</translation>
    </message>
    <message>
        <source>How dates with a time are written; 2013-01-31T10:05:00.000000 if empty.</source>
        <translation>Wie Datumswerte mit Uhrzeit geschrieben werden; leer: 2013-01-31T10:05:00.000000.</translation>
    </message>
    <message>
        <source>How distance is measured.</source>
        <translation>Wie Abstand gemessen wird.</translation>
    </message>
    <message>
        <source>How far back the gradient is followed.</source>
        <translation>Wie weit der Gradient zurückverfolgt wird.</translation>
    </message>
    <message>
        <source>How far groups are apart: by what joining adds to their spread (ward), the mean distance of their rows (average), the largest (complete) or the smallest (single).</source>
        <translation>Wie weit Gruppen voneinander entfernt sind: nach dem, was das Verbinden zu ihrer Streuung hinzufügt (ward), dem mittleren Abstand ihrer Zeilen (Durchschnitt), dem größten (complete) oder dem kleinsten (single).</translation>
    </message>
    <message>
        <source>How far rows are apart.</source>
        <translation>Wie weit Zeilen voneinander entfernt sind.</translation>
    </message>
    <message>
        <source>How far the border moves after an error.</source>
        <translation>Wie weit sich die Grenze nach einem Fehler bewegt.</translation>
    </message>
    <message>
        <source>How far the points are off their circle.</source>
        <translation>Wie weit die Punkte von ihrem Kreis abweichen.</translation>
    </message>
    <message>
        <source>How far the points are off their half circle.</source>
        <translation>Wie weit die Punkte von ihrem Halbkreis abweichen.</translation>
    </message>
    <message>
        <source>How far the points of a group are spread.</source>
        <translation>Wie weit die Punkte einer Gruppe streuen.</translation>
    </message>
    <message>
        <source>How far the square reaches from its middle, for &apos;median&apos; and &apos;mean&apos;.</source>
        <translation>Wie weit das Quadrat von seiner Mitte reicht, für „Median“ und „Mittelwert“.</translation>
    </message>
    <message>
        <source>How far the values may be apart; as far as they like if empty.</source>
        <translation>Wie weit die Werte auseinanderliegen dürfen; leer: beliebig weit.</translation>
    </message>
    <message>
        <source>How far they are moved; back if negative.</source>
        <translation>Wie weit verschoben wird; zurück, wenn negativ.</translation>
    </message>
    <message>
        <source>How far they reach from it, in pixels.</source>
        <translation>Wie weit sie von ihm reicht, in Pixeln.</translation>
    </message>
    <message>
        <source>How features are brought to one scale: to mean 0 and deviation 1, to 0 to 1, or not at all.</source>
        <translation>Wie Merkmale auf eine Skala gebracht werden: auf Mittelwert 0 und Standardabweichung 1, auf 0 bis 1 oder gar nicht.</translation>
    </message>
    <message>
        <source>How high the season swings.</source>
        <translation>Wie stark die Saison ausschlägt.</translation>
    </message>
    <message>
        <source>How large the steps are; not for lbfgs.</source>
        <translation>Wie groß die Schritte sind; nicht bei lbfgs.</translation>
    </message>
    <message>
        <source>How lines end: LF, or CR and LF.</source>
        <translation>Wie Zeilen enden: mit LF oder mit CR und LF.</translation>
    </message>
    <message>
        <source>How long a delay is.</source>
        <translation>Wie lang die Wartezeit ist.</translation>
    </message>
    <message>
        <source>How long the sequences are.</source>
        <translation>Wie lang die Sequenzen sind.</translation>
    </message>
    <message>
        <source>How many are side by side.</source>
        <translation>Wie viele nebeneinander stehen.</translation>
    </message>
    <message>
        <source>How many beginnings are kept at each step.</source>
        <translation>Wie viele Anfänge bei jedem Schritt behalten werden.</translation>
    </message>
    <message>
        <source>How many bins there are, unless the edges are given.</source>
        <translation>Wie viele Bins es gibt, sofern keine Grenzen angegeben sind.</translation>
    </message>
    <message>
        <source>How many bins there are; chosen to suit the data if empty.</source>
        <translation>Wie viele Bins es gibt; passend zu den Daten gewählt, wenn leer.</translation>
    </message>
    <message>
        <source>How many bytes the text of a file may have.</source>
        <translation>Wie viele Bytes der Text einer Datei haben darf.</translation>
    </message>
    <message>
        <source>How many categories have a bar of their own.</source>
        <translation>Wie viele Kategorien einen eigenen Balken haben.</translation>
    </message>
    <message>
        <source>How many categories there are either way; the rest is &apos;others&apos;.</source>
        <translation>Wie viele Kategorien es je Richtung gibt; der Rest ist „others“.</translation>
    </message>
    <message>
        <source>How many cells each network has.</source>
        <translation>Wie viele Zellen jedes Netz hat.</translation>
    </message>
    <message>
        <source>How many cells each recurrent layer has.</source>
        <translation>Wie viele Zellen jede rekurrente Schicht hat.</translation>
    </message>
    <message>
        <source>How many cells read the question.</source>
        <translation>Wie viele Zellen die Frage lesen.</translation>
    </message>
    <message>
        <source>How many cells the layer has.</source>
        <translation>Wie viele Zellen die Schicht hat.</translation>
    </message>
    <message>
        <source>How many cells there are.</source>
        <translation>Wie viele Zellen es gibt.</translation>
    </message>
    <message>
        <source>How many cells wide and high a block is, within which contrast is evened out.</source>
        <translation>Wie viele Zellen breit und hoch ein Block ist, innerhalb dessen der Kontrast ausgeglichen wird.</translation>
    </message>
    <message>
        <source>How many characters each has.</source>
        <translation>Wie viele Zeichen jedes hat.</translation>
    </message>
    <message>
        <source>How many columns the points have.</source>
        <translation>Wie viele Spalten die Punkte haben.</translation>
    </message>
    <message>
        <source>How many columns, and so different codes, there are.</source>
        <translation>Wie viele Spalten und damit verschiedene Codes es gibt.</translation>
    </message>
    <message>
        <source>How many different numbers there are, with 0 for nothing.</source>
        <translation>Wie viele verschiedene Nummern es gibt, mit 0 für nichts.</translation>
    </message>
    <message>
        <source>How many digits a number has at most.</source>
        <translation>Wie viele Stellen eine Zahl höchstens hat.</translation>
    </message>
    <message>
        <source>How many digits the value of a metric has at most.</source>
        <translation>Wie viele Stellen der Wert einer Metrik höchstens hat.</translation>
    </message>
    <message>
        <source>How many directions of edges are told apart.</source>
        <translation>Wie viele Richtungen von Kanten unterschieden werden.</translation>
    </message>
    <message>
        <source>How many draws there are, as a multiple of the number of rows.</source>
        <translation>Wie viele Ziehungen es gibt, als Vielfaches der Zeilenzahl.</translation>
    </message>
    <message>
        <source>How many edges away from it a node may be.</source>
        <translation>Wie viele Kanten ein Knoten davon entfernt sein darf.</translation>
    </message>
    <message>
        <source>How many ends are drawn; below them rows are together.</source>
        <translation>Wie viele Enden gezeichnet werden; darunter sind Zeilen zusammengefasst.</translation>
    </message>
    <message>
        <source>How many equal parts `parts` has: 10 for deciles.</source>
        <translation>Wie viele gleich große Teile `parts` hat: 10 für Dezile.</translation>
    </message>
    <message>
        <source>How many errors of past seasons count.</source>
        <translation>Wie viele Fehler früherer Saisons zählen.</translation>
    </message>
    <message>
        <source>How many features are drawn, the strongest.</source>
        <translation>Wie viele Merkmale gezeichnet werden, die stärksten.</translation>
    </message>
    <message>
        <source>How many features are kept, by a ranking or by a model.</source>
        <translation>Wie viele Merkmale behalten werden, nach einer Rangfolge oder einem Modell.</translation>
    </message>
    <message>
        <source>How many features make a row of pixels; 0 draws each row as a strip.</source>
        <translation>Wie viele Merkmale eine Pixelzeile bilden; 0 zeichnet jede Zeile als Streifen.</translation>
    </message>
    <message>
        <source>How many features the model has, for the adjusted R².</source>
        <translation>Wie viele Merkmale das Modell hat, für das adjustierte R².</translation>
    </message>
    <message>
        <source>How many features, drawn anew, each split chooses from; automatic is the square root of their number for classes and all of them for numbers.</source>
        <translation>Aus wie vielen Merkmalen, neu gezogen, jede Teilung wählt; „automatisch“ ist die Quadratwurzel ihrer Zahl bei Klassen und alle bei Zahlen.</translation>
    </message>
    <message>
        <source>How many files are read at most.</source>
        <translation>Wie viele Dateien höchstens gelesen werden.</translation>
    </message>
    <message>
        <source>How many files are read at most; all if empty.</source>
        <translation>Wie viele Dateien höchstens gelesen werden; alle, wenn leer.</translation>
    </message>
    <message>
        <source>How many frequent words a language must have more than the next one.</source>
        <translation>Wie viele häufige Wörter eine Sprache mehr haben muss als die nächste.</translation>
    </message>
    <message>
        <source>How many groups are drawn, the most frequent.</source>
        <translation>Wie viele Gruppen gezeichnet werden, die häufigsten.</translation>
    </message>
    <message>
        <source>How many groups are left; 0 to stop at a distance instead.</source>
        <translation>Wie viele Gruppen übrig bleiben; 0, um stattdessen bei einem Abstand aufzuhören.</translation>
    </message>
    <message>
        <source>How many groups of shades there are.</source>
        <translation>Wie viele Gruppen von Tonwerten es gibt.</translation>
    </message>
    <message>
        <source>How many groups of similar probabilities there are.</source>
        <translation>Wie viele Gruppen ähnlicher Wahrscheinlichkeit es gibt.</translation>
    </message>
    <message>
        <source>How many groups there are.</source>
        <translation>Wie viele Gruppen es gibt.</translation>
    </message>
    <message>
        <source>How many hidden causes there are.</source>
        <translation>Wie viele verborgene Ursachen es gibt.</translation>
    </message>
    <message>
        <source>How many images are shown, from the first row.</source>
        <translation>Wie viele Bilder gezeigt werden, von der ersten Zeile an.</translation>
    </message>
    <message>
        <source>How many images.</source>
        <translation>Wie viele Bilder.</translation>
    </message>
    <message>
        <source>How many inputs and outputs a sequence has.</source>
        <translation>Wie viele Eingaben und Ausgaben eine Sequenz hat.</translation>
    </message>
    <message>
        <source>How many interquartile ranges from them are usual, for &apos;iqr&apos;.</source>
        <translation>Wie viele Interquartilsabstände davon entfernt noch üblich sind, für „IQR“.</translation>
    </message>
    <message>
        <source>How many items a set has, at most.</source>
        <translation>Wie viele Items ein Itemset höchstens hat.</translation>
    </message>
    <message>
        <source>How many items follow from a rule, at most.</source>
        <translation>Wie viele Items höchstens aus einer Regel folgen.</translation>
    </message>
    <message>
        <source>How many letters a part has.</source>
        <translation>Wie viele Buchstaben ein Teil hat.</translation>
    </message>
    <message>
        <source>How many letters each has.</source>
        <translation>Wie viele Buchstaben jede hat.</translation>
    </message>
    <message>
        <source>How many lines at the top are left out.</source>
        <translation>Wie viele Zeilen am Anfang ausgelassen werden.</translation>
    </message>
    <message>
        <source>How many megabytes the answer may have.</source>
        <translation>Wie viele Megabytes die Antwort haben darf.</translation>
    </message>
    <message>
        <source>How many megabytes the page may have.</source>
        <translation>Wie viele Megabytes die Seite haben darf.</translation>
    </message>
    <message>
        <source>How many million pixels an image may have; larger ones are refused unread.</source>
        <translation>Wie viele Millionen Pixel ein Bild haben darf; größere werden ungelesen abgelehnt.</translation>
    </message>
    <message>
        <source>How many neurons each hidden layer has, such as `100` or `32, 16`.</source>
        <translation>Wie viele Neuronen jede verdeckte Schicht hat, etwa `100` oder `32, 16`.</translation>
    </message>
    <message>
        <source>How many neurons each layer down to the code has, such as `128, 32`; the last is the code.</source>
        <translation>Wie viele Neuronen jede Schicht bis zum Code hat, etwa `128, 32`; die letzte ist der Code.</translation>
    </message>
    <message>
        <source>How many new columns there are for each old one.</source>
        <translation>Wie viele neue Spalten es für jede alte gibt.</translation>
    </message>
    <message>
        <source>How many new columns there are.</source>
        <translation>Wie viele neue Spalten es gibt.</translation>
    </message>
    <message>
        <source>How many new columns there are; 0 for as many as the share needs.</source>
        <translation>Wie viele neue Spalten es gibt; 0: so viele, wie der Anteil braucht.</translation>
    </message>
    <message>
        <source>How many new columns there are; empty for those of the longest.</source>
        <translation>Wie viele neue Spalten es gibt; leer für so viele, wie die längste Liste Elemente hat.</translation>
    </message>
    <message>
        <source>How many numbers each row has.</source>
        <translation>Wie viele Zahlen jede Zeile hat.</translation>
    </message>
    <message>
        <source>How many numbers enter at each time step.</source>
        <translation>Wie viele Zahlen bei jedem Zeitschritt eingehen.</translation>
    </message>
    <message>
        <source>How many numbers stand for each token.</source>
        <translation>Wie viele Zahlen für jedes Token stehen.</translation>
    </message>
    <message>
        <source>How many numbers stand for each word.</source>
        <translation>Wie viele Zahlen für jedes Wort stehen.</translation>
    </message>
    <message>
        <source>How many of the largest nodes have their names.</source>
        <translation>Wie viele der größten Knoten ihren Namen haben.</translation>
    </message>
    <message>
        <source>How many of the most similar rows are asked.</source>
        <translation>Wie viele der ähnlichsten Zeilen gefragt werden.</translation>
    </message>
    <message>
        <source>How many of the offending rows are shown.</source>
        <translation>Wie viele der verstoßenden Zeilen gezeigt werden.</translation>
    </message>
    <message>
        <source>How many parts.</source>
        <translation>Wie viele Teile.</translation>
    </message>
    <message>
        <source>How many past errors count (MA).</source>
        <translation>Wie viele frühere Fehler zählen (MA).</translation>
    </message>
    <message>
        <source>How many past values count (AR).</source>
        <translation>Wie viele frühere Werte zählen (AR).</translation>
    </message>
    <message>
        <source>How many patterns are looked for.</source>
        <translation>Nach wie vielen Mustern gesucht wird.</translation>
    </message>
    <message>
        <source>How many patterns each convolution looks for, such as `16, 32`; each halves the image.</source>
        <translation>Nach wie vielen Mustern jede Faltung sucht, etwa `16, 32`; jede halbiert das Bild.</translation>
    </message>
    <message>
        <source>How many patterns each convolution looks for; each halves the picture.</source>
        <translation>Nach wie vielen Mustern jede Faltung sucht; jede halbiert das Bild.</translation>
    </message>
    <message>
        <source>How many pictures; each has 18 questions.</source>
        <translation>Wie viele Bilder; jedes hat 18 Fragen.</translation>
    </message>
    <message>
        <source>How many pieces a text has at most.</source>
        <translation>Wie viele Stücke ein Text höchstens hat.</translation>
    </message>
    <message>
        <source>How many pixels wide and high a cell is.</source>
        <translation>Wie viele Pixel breit und hoch eine Zelle ist.</translation>
    </message>
    <message>
        <source>How many pixels wide the surroundings are, for &apos;adaptive&apos;; an odd number.</source>
        <translation>Wie viele Pixel breit die Umgebung ist, für „adaptiv“; eine ungerade Zahl.</translation>
    </message>
    <message>
        <source>How many processor threads compute. One is the fastest for small networks; 0 tries it out, and gives other last digits from one machine to another.</source>
        <translation>Wie viele Prozessor-Threads rechnen. Einer ist bei kleinen Netzen am schnellsten; 0 probiert es aus und ergibt von Rechner zu Rechner andere letzte Stellen.</translation>
    </message>
    <message>
        <source>How many questions deep the drawing goes.</source>
        <translation>Wie viele Fragen tief die Zeichnung geht.</translation>
    </message>
    <message>
        <source>How many recurrent layers lie on top of each other.</source>
        <translation>Wie viele rekurrente Schichten übereinanderliegen.</translation>
    </message>
    <message>
        <source>How many rows a window has.</source>
        <translation>Wie viele Zeilen ein Fenster hat.</translation>
    </message>
    <message>
        <source>How many rows after the last step a target is.</source>
        <translation>Wie viele Zeilen nach dem letzten Schritt ein Ziel liegt.</translation>
    </message>
    <message>
        <source>How many rows are given at most.</source>
        <translation>Wie viele Zeilen höchstens geliefert werden.</translation>
    </message>
    <message>
        <source>How many rows are kept, or how many of each group.</source>
        <translation>Wie viele Zeilen behalten werden, oder wie viele jeder Gruppe.</translation>
    </message>
    <message>
        <source>How many rows are read at most.</source>
        <translation>Wie viele Zeilen höchstens gelesen werden.</translation>
    </message>
    <message>
        <source>How many rows are shown, from the first one.</source>
        <translation>Wie viele Zeilen gezeigt werden, von der ersten an.</translation>
    </message>
    <message>
        <source>How many rows are shown, from the first.</source>
        <translation>Wie viele Zeilen gezeigt werden, von der ersten an.</translation>
    </message>
    <message>
        <source>How many rows are written together; readers skip whole groups of rows.</source>
        <translation>Wie viele Zeilen zusammen geschrieben werden; beim Lesen werden ganze Zeilengruppen übersprungen.</translation>
    </message>
    <message>
        <source>How many rows at a time.</source>
        <translation>Wie viele Zeilen auf einmal.</translation>
    </message>
    <message>
        <source>How many rows before the other value stands.</source>
        <translation>Wie viele Zeilen davor der andere Wert steht.</translation>
    </message>
    <message>
        <source>How many rows before the value lies that persistence repeats.</source>
        <translation>Wie viele Zeilen davor der Wert liegt, den die Persistenz wiederholt.</translation>
    </message>
    <message>
        <source>How many rows between training and test are left out.</source>
        <translation>Wie viele Zeilen zwischen Training und Test ausgelassen werden.</translation>
    </message>
    <message>
        <source>How many rows each test has; 0: the rows divided by one more than folds.</source>
        <translation>Wie viele Zeilen jeder Test hat; 0: die Zeilen geteilt durch eins mehr als Folds.</translation>
    </message>
    <message>
        <source>How many rows each tree sees, at most.</source>
        <translation>Wie viele Zeilen jeder Baum höchstens sieht.</translation>
    </message>
    <message>
        <source>How many rows lie between one of them and the next.</source>
        <translation>Wie viele Zeilen von einer zur nächsten liegen.</translation>
    </message>
    <message>
        <source>How many rows with the mean of all are added to each value, for &apos;target mean&apos;.</source>
        <translation>Wie viele Zeilen mit dem Mittelwert aller zu jedem Wert hinzukommen, für „Mittel der Zielspalte“.</translation>
    </message>
    <message>
        <source>How many rows, itself included, lie within the radius of a core row.</source>
        <translation>Wie viele Zeilen, sie selbst eingeschlossen, im Radius einer Kernzeile liegen.</translation>
    </message>
    <message>
        <source>How many rows.</source>
        <translation>Wie viele Zeilen.</translation>
    </message>
    <message>
        <source>How many seconds all of it may take.</source>
        <translation>Wie viele Sekunden das Ganze dauern darf.</translation>
    </message>
    <message>
        <source>How many seconds the server may say nothing.</source>
        <translation>Wie viele Sekunden der Server nichts sagen darf.</translation>
    </message>
    <message>
        <source>How many sequences.</source>
        <translation>Wie viele Sequenzen.</translation>
    </message>
    <message>
        <source>How many settings.</source>
        <translation>Wie viele Einstellungen.</translation>
    </message>
    <message>
        <source>How many slices there are; the rest is one, called &apos;others&apos;.</source>
        <translation>Wie viele Stücke es gibt; der Rest ist eines mit dem Namen „others“.</translation>
    </message>
    <message>
        <source>How many standard deviations from the mean are usual, for &apos;z_score&apos;.</source>
        <translation>Wie viele Standardabweichungen vom Mittelwert noch üblich sind, für „z-Wert“.</translation>
    </message>
    <message>
        <source>How many steps come out, for &apos;one-to-many&apos; and &apos;encoder-decoder&apos;.</source>
        <translation>Wie viele Schritte herauskommen, für „One-to-many“ und „Encoder-Decoder“.</translation>
    </message>
    <message>
        <source>How many steps the map is improved.</source>
        <translation>In wie vielen Schritten die Karte verbessert wird.</translation>
    </message>
    <message>
        <source>How many steps the map is improved; 0 for classical scaling alone.</source>
        <translation>In wie vielen Schritten die Karte verbessert wird; 0 für klassische Skalierung allein.</translation>
    </message>
    <message>
        <source>How many steps the walk has.</source>
        <translation>Wie viele Schritte der Weg hat.</translation>
    </message>
    <message>
        <source>How many steps to go ahead.</source>
        <translation>Wie viele Schritte voraus.</translation>
    </message>
    <message>
        <source>How many texts are written.</source>
        <translation>Wie viele Texte geschrieben werden.</translation>
    </message>
    <message>
        <source>How many times larger than a compressed file its content may be.</source>
        <translation>Wievielmal größer als eine komprimierte Datei ihr Inhalt sein darf.</translation>
    </message>
    <message>
        <source>How many times larger than the file its content may be, beyond 64 MiB.</source>
        <translation>Wievielmal größer als die Datei ihr Inhalt sein darf, über 64 MiB hinaus.</translation>
    </message>
    <message>
        <source>How many times larger than the file its unpacked content may be.</source>
        <translation>Wievielmal größer als die Datei ihr entpackter Inhalt sein darf.</translation>
    </message>
    <message>
        <source>How many times to train and test.</source>
        <translation>Wie oft trainiert und getestet wird.</translation>
    </message>
    <message>
        <source>How many tokens are learnt; the most frequent ones.</source>
        <translation>Wie viele Tokens gelernt werden; die häufigsten.</translation>
    </message>
    <message>
        <source>How many topics there are.</source>
        <translation>Wie viele Themen es gibt.</translation>
    </message>
    <message>
        <source>How many trees follow each other; with more than two classes, each.</source>
        <translation>Wie viele Bäume aufeinander folgen; bei mehr als zwei Klassen jeweils.</translation>
    </message>
    <message>
        <source>How many trees there are.</source>
        <translation>Wie viele Bäume es gibt.</translation>
    </message>
    <message>
        <source>How many units lie between two rows.</source>
        <translation>Wie viele Einheiten zwischen zwei Zeilen liegen.</translation>
    </message>
    <message>
        <source>How many units one span has.</source>
        <translation>Wie viele Einheiten eine Spanne hat.</translation>
    </message>
    <message>
        <source>How many values a window has.</source>
        <translation>Wie viele Werte ein Fenster hat.</translation>
    </message>
    <message>
        <source>How many values before, for &apos;before&apos;; the value itself is none.</source>
        <translation>Wie viele Werte davor, für „davor“; der Wert selbst gehört nicht dazu.</translation>
    </message>
    <message>
        <source>How many values come out.</source>
        <translation>Wie viele Werte herauskommen.</translation>
    </message>
    <message>
        <source>How many values each dense layer behind has; the last is the semantic vector.</source>
        <translation>Wie viele Werte jede Dense-Schicht dahinter hat; die letzte ist der semantische Vektor.</translation>
    </message>
    <message>
        <source>How many values of each feature a window has.</source>
        <translation>Wie viele Werte jedes Merkmals ein Fenster hat.</translation>
    </message>
    <message>
        <source>How many values of each feature are tried, at most.</source>
        <translation>Wie viele Werte jedes Merkmals höchstens versucht werden.</translation>
    </message>
    <message>
        <source>How many values of past seasons count.</source>
        <translation>Wie viele Werte früherer Saisons zählen.</translation>
    </message>
    <message>
        <source>How many values picture and question have when they are multiplied.</source>
        <translation>Wie viele Werte Bild und Frage haben, wenn sie multipliziert werden.</translation>
    </message>
    <message>
        <source>How many values stand for each token.</source>
        <translation>Wie viele Werte für jedes Token stehen.</translation>
    </message>
    <message>
        <source>How many values there must be for a result; as many as rows if empty.</source>
        <translation>Wie viele Werte es für ein Ergebnis geben muss; leer: so viele wie Zeilen.</translation>
    </message>
    <message>
        <source>How many widths the curve reaches beyond the smallest and largest value.</source>
        <translation>Wie viele Breiten die Kurve über den kleinsten und größten Wert hinausreicht.</translation>
    </message>
    <message>
        <source>How many words of each topic are listed.</source>
        <translation>Wie viele Wörter jedes Themas aufgeführt werden.</translation>
    </message>
    <message>
        <source>How much LSTM cells remember by themselves at first: with 0 the gradient fades as in a simple network, with 3 it reaches over hundreds of steps.</source>
        <translation>Wie sehr sich LSTM-Zellen anfangs von selbst erinnern: Mit 0 verblasst der Gradient wie in einem einfachen Netz, mit 3 reicht er über Hunderte von Schritten.</translation>
    </message>
    <message>
        <source>How much darker than its surroundings a pixel must be, for &apos;adaptive&apos;.</source>
        <translation>Wie viel dunkler als seine Umgebung ein Pixel sein muss, für „adaptiv“.</translation>
    </message>
    <message>
        <source>How much of an error each tree mends; smaller needs more rounds.</source>
        <translation>Wie viel eines Fehlers jeder Baum ausbessert; kleiner braucht mehr Runden.</translation>
    </message>
    <message>
        <source>How near rows must be to count as neighbours (epsilon).</source>
        <translation>Wie nah Zeilen sein müssen, um als Nachbarn zu gelten (Epsilon).</translation>
    </message>
    <message>
        <source>How often PageRank follows an edge, and does not begin anew anywhere.</source>
        <translation>Wie oft PageRank einer Kante folgt und nicht irgendwo neu beginnt.</translation>
    </message>
    <message>
        <source>How often a token must occur to be learnt.</source>
        <translation>Wie oft ein Token vorkommen muss, um gelernt zu werden.</translation>
    </message>
    <message>
        <source>How often a word must be used.</source>
        <translation>Wie oft ein Wort verwendet werden muss.</translation>
    </message>
    <message>
        <source>How often all examples are seen, at most.</source>
        <translation>Wie oft alle Beispiele höchstens gesehen werden.</translation>
    </message>
    <message>
        <source>How often all rows are seen, at most.</source>
        <translation>Wie oft alle Zeilen höchstens gesehen werden.</translation>
    </message>
    <message>
        <source>How often at most.</source>
        <translation>Wie oft höchstens.</translation>
    </message>
    <message>
        <source>How often each feature is shuffled.</source>
        <translation>Wie oft jedes Merkmal gemischt wird.</translation>
    </message>
    <message>
        <source>How often it is done; not for the last three.</source>
        <translation>Wie oft es geschieht; nicht bei den letzten drei.</translation>
    </message>
    <message>
        <source>How often it is tried again if the server fails.</source>
        <translation>Wie oft es erneut versucht wird, wenn der Server scheitert.</translation>
    </message>
    <message>
        <source>How often such an interval holds the true AUC.</source>
        <translation>Wie oft ein solches Intervall die wahre AUC enthält.</translation>
    </message>
    <message>
        <source>How often the right piece comes before the next while training (teacher forcing), and not the one that the network wrote itself.</source>
        <translation>Wie oft beim Training vor dem nächsten Stück das richtige steht (Teacher Forcing), und nicht das vom Netz selbst geschriebene.</translation>
    </message>
    <message>
        <source>How often the rows are drawn again.</source>
        <translation>Wie oft die Zeilen neu gezogen werden.</translation>
    </message>
    <message>
        <source>How often the series is differenced first (I).</source>
        <translation>Wie oft die Reihe zuerst differenziert wird (I).</translation>
    </message>
    <message>
        <source>How often to begin anew from other centres; the best result is kept.</source>
        <translation>Wie oft mit anderen Zentren neu begonnen wird; das beste Ergebnis bleibt.</translation>
    </message>
    <message>
        <source>How p is found: by counting all orders, by the normal approximation (corrected for equal values and continuity), or exactly for few values that all differ.</source>
        <translation>Wie p bestimmt wird: durch Auszählen aller Anordnungen, durch die Normalapproximation (für gleiche Werte und Stetigkeit korrigiert), oder exakt bei wenigen Werten, die alle verschieden sind.</translation>
    </message>
    <message>
        <source>How pixels between pixels are found; nearest keeps masks black and white.</source>
        <translation>Wie Pixel zwischen Pixeln gefunden werden; „nächstgelegen“ hält Masken schwarzweiß.</translation>
    </message>
    <message>
        <source>How probabilities are made true: not at all, by a logistic function (few rows are enough), or by any rising steps (needs about a thousand rows).</source>
        <translation>Wie Wahrscheinlichkeiten wahr werden: gar nicht, durch eine logistische Funktion (wenige Zeilen genügen) oder durch beliebige steigende Stufen (braucht etwa tausend Zeilen).</translation>
    </message>
    <message>
        <source>How probable each class is before the features are looked at.</source>
        <translation>Wie wahrscheinlich jede Klasse ist, bevor die Merkmale betrachtet werden.</translation>
    </message>
    <message>
        <source>How quantiles between values are estimated, by the numbers of Hyndman and Fan: 7 as numpy and spreadsheets do, 4 as KNIME does unless told otherwise.</source>
        <translation>Wie Quantile zwischen Werten geschätzt werden, nach den Nummern von Hyndman und Fan: 7 wie bei numpy und Tabellenprogrammen, 4 wie bei KNIME ohne andere Angabe.</translation>
    </message>
    <message>
        <source>How quickly similarity falls with distance (not for &apos;linear&apos;); 0 for 1 over the number of features times their variance.</source>
        <translation>Wie schnell die Ähnlichkeit mit dem Abstand fällt (nicht bei „linear“); 0 für 1 durch die Zahl der Merkmale mal deren Varianz.</translation>
    </message>
    <message>
        <source>How steep a line must be somewhere, for &apos;canny&apos;.</source>
        <translation>Wie steil eine Linie irgendwo sein muss, für „canny“.</translation>
    </message>
    <message>
        <source>How steep a line must be where it continues another, for &apos;canny&apos;.</source>
        <translation>Wie steil eine Linie sein muss, wo sie eine andere fortsetzt, für „canny“.</translation>
    </message>
    <message>
        <source>How steep each place is, or thin lines where it is steepest.</source>
        <translation>Wie steil jede Stelle ist, oder dünne Linien, wo es am steilsten ist.</translation>
    </message>
    <message>
        <source>How steps are made of gradients.</source>
        <translation>Wie aus Gradienten Schritte werden.</translation>
    </message>
    <message>
        <source>How strongly inputs act: the spread of what they add to a cell.</source>
        <translation>Wie stark Eingaben wirken: die Streuung dessen, was sie zu einer Zelle addieren.</translation>
    </message>
    <message>
        <source>How strongly large coefficients are held back (ridge, on features of one scale); 0 for not.</source>
        <translation>Wie stark große Koeffizienten gebremst werden (Ridge, auf Merkmalen gleicher Skala); 0 für gar nicht.</translation>
    </message>
    <message>
        <source>How strongly large steps are held back; 0 for not.</source>
        <translation>Wie stark große Schritte gebremst werden; 0 für gar nicht.</translation>
    </message>
    <message>
        <source>How strongly large weights are held back.</source>
        <translation>Wie stark große Gewichte gebremst werden.</translation>
    </message>
    <message>
        <source>How strongly the penalty counts; without a penalty it has no effect.</source>
        <translation>Wie stark der Strafterm zählt; ohne Strafterm hat es keine Wirkung.</translation>
    </message>
    <message>
        <source>How strongly the size of the code is held back, so that few neurons answer.</source>
        <translation>Wie stark die Größe des Codes gebremst wird, sodass wenige Neuronen antworten.</translation>
    </message>
    <message>
        <source>How sure it is that a value lies within.</source>
        <translation>Wie sicher ein Wert darin liegt.</translation>
    </message>
    <message>
        <source>How sure the bound is.</source>
        <translation>Wie sicher die Schranke ist.</translation>
    </message>
    <message>
        <source>How sure the interval is, as a share: 0.95 is wrong once in 20 times.</source>
        <translation>Wie sicher das Intervall ist, als Anteil: 0.95 liegt einmal in 20 Fällen falsch.</translation>
    </message>
    <message>
        <source>How the bins are laid out.</source>
        <translation>Wie die Bins gebildet werden.</translation>
    </message>
    <message>
        <source>How the factors are turned to be read: so that each has few large loadings (varimax), so that each column has few (quartimax), or not.</source>
        <translation>Wie die Faktoren gedreht werden, um sie zu deuten: sodass jeder wenige große Ladungen hat (Varimax), sodass jede Spalte wenige hat (Quartimax), oder gar nicht.</translation>
    </message>
    <message>
        <source>How the interval follows from the draws: by their quantiles, mirrored at the estimate (basic), or corrected for bias and skewness (bca), which is the most accurate.</source>
        <translation>Wie sich das Intervall aus den Ziehungen ergibt: aus ihren Quantilen (Perzentil), an der Schätzung gespiegelt (Basic) oder um Verzerrung und Schiefe korrigiert (BCa), was am genauesten ist.</translation>
    </message>
    <message>
        <source>How the learning rate changes: not at all, along a half cosine or a line to 0, or halved whenever three epochs have brought no gain.</source>
        <translation>Wie sich die Lernrate ändert: gar nicht, entlang eines halben Kosinus oder einer Geraden bis 0, oder halbiert, sobald drei Epochen keinen Gewinn gebracht haben.</translation>
    </message>
    <message>
        <source>How the network is trained, in detail.</source>
        <translation>Wie das Netz trainiert wird, im Einzelnen.</translation>
    </message>
    <message>
        <source>How the probabilities of the classifier that leaves are made true: not at all, by a logistic function (few rows are enough), or by any rising steps (needs about a thousand rows).</source>
        <translation>Wie die Wahrscheinlichkeiten des herauskommenden Klassifikators wahr werden: gar nicht, durch eine logistische Funktion (wenige Zeilen genügen) oder durch beliebige steigende Stufen (braucht etwa tausend Zeilen).</translation>
    </message>
    <message>
        <source>How the purity of classes is measured; numbers are always split by squared error.</source>
        <translation>Wie die Reinheit von Klassen gemessen wird; Zahlen werden immer nach quadratischem Fehler geteilt.</translation>
    </message>
    <message>
        <source>How the table says what is in a basket: a row for each item with the basket it is in, a column for each item that says whether it is there, or all items of a basket in one column.</source>
        <translation>Wie die Tabelle angibt, was in einem Warenkorb ist: eine Zeile je Item mit dem Warenkorb, in dem es liegt, eine Spalte je Item, die angibt, ob es da ist, oder alle Items eines Warenkorbs in einer Spalte.</translation>
    </message>
    <message>
        <source>How the value of a row follows from its other columns.</source>
        <translation>Wie sich der Wert einer Zeile aus ihren anderen Spalten ergibt.</translation>
    </message>
    <message>
        <source>How the values count.</source>
        <translation>Wie die Werte zählen.</translation>
    </message>
    <message>
        <source>How the weights are searched; lbfgs takes all rows at once, and suits small tables.</source>
        <translation>Wie die Gewichte gesucht werden; lbfgs nimmt alle Zeilen auf einmal und passt zu kleinen Tabellen.</translation>
    </message>
    <message>
        <source>How the width of the kernel follows from the spread and number of the values.</source>
        <translation>Wie sich die Breite des Kerns aus Streuung und Anzahl der Werte ergibt.</translation>
    </message>
    <message>
        <source>How they are compared: by the letters that must change (Levenshtein), or by the parts that both have, as a share of all (Jaccard), of both counts (Dice) or of their geometric mean (cosine).</source>
        <translation>Wie verglichen wird: nach den Buchstaben, die sich ändern müssen (Levenshtein), oder nach den gemeinsamen Teilen, als Anteil an allen (Jaccard), an beiden Anzahlen (Dice) oder an deren geometrischem Mittel (Kosinus).</translation>
    </message>
    <message>
        <source>How they are found: by moving nodes for a higher modularity (Louvain), by joining groups for it (greedy), by what most neighbours belong to, or not at all, but as a column of the nodes says.</source>
        <translation>Wie sie gefunden werden: durch Verschieben von Knoten für eine höhere Modularität (Louvain), durch Verbinden von Gruppen dafür (Greedy), nach dem, wozu die meisten Nachbarn gehören, oder gar nicht, sondern wie eine Spalte der Knoten es sagt.</translation>
    </message>
    <message>
        <source>How they are written, such as %d.%m.%Y; ISO 8601 if none.</source>
        <translation>Wie sie geschrieben sind, etwa %d.%m.%Y; ohne Angabe ISO 8601.</translation>
    </message>
    <message>
        <source>How wide the image is blurred before, for &apos;canny&apos;, in pixels.</source>
        <translation>Wie breit das Bild vorher weichgezeichnet wird, für „canny“, in Pixeln.</translation>
    </message>
    <message>
        <source>If not 0, the weights of this epoch are kept, whatever comes after: a place to go on from in another way.</source>
        <translation>Wenn nicht 0, bleiben die Gewichte dieser Epoche, was danach auch kommt: eine Stelle, von der aus es anders weitergehen kann.</translation>
    </message>
    <message>
        <source>In a directed graph: whether edges count both ways, or a way has to lead there and back.</source>
        <translation>In einem gerichteten Graphen: ob Kanten in beide Richtungen zählen oder ein Weg hin und zurück führen muss.</translation>
    </message>
    <message>
        <source>In how many parts the values look at each other.</source>
        <translation>In wie vielen Teilen die Werte einander ansehen.</translation>
    </message>
    <message>
        <source>In how many texts a word must be.</source>
        <translation>In wie vielen Texten ein Wort stehen muss.</translation>
    </message>
    <message>
        <source>In which order the things of an image come.</source>
        <translation>In welcher Reihenfolge die Objekte eines Bildes kommen.</translation>
    </message>
    <message>
        <source>In which share of the baskets a set must be, at least.</source>
        <translation>In welchem Anteil der Warenkörbe ein Itemset mindestens sein muss.</translation>
    </message>
    <message>
        <source>In which share of the baskets with the first part the second is, at least.</source>
        <translation>In welchem Anteil der Warenkörbe mit dem ersten Teil der zweite mindestens ist.</translation>
    </message>
    <message>
        <source>In which share of the texts it may be at most.</source>
        <translation>In welchem Anteil der Texte es höchstens stehen darf.</translation>
    </message>
    <message>
        <source>Is added to the names of predicted columns, so that several models can stand side by side.</source>
        <translation>Wird an die Namen vorhergesagter Spalten angehängt, sodass mehrere Modelle nebeneinanderstehen können.</translation>
    </message>
    <message>
        <source>Its corners, one after the other, as [x, y].</source>
        <translation>Ihre Ecken, eine nach der anderen, als [x, y].</translation>
    </message>
    <message>
        <source>Its place among the inputs; equal ones come by name.</source>
        <translation>Sein Platz unter den Eingängen; gleiche nach Namen.</translation>
    </message>
    <message>
        <source>Its place among the outputs; equal ones come by name.</source>
        <translation>Sein Platz unter den Ausgängen; gleiche nach Namen.</translation>
    </message>
    <message>
        <source>LDA takes each text for a mixture of topics, and counts words; NMF looks for words that go together by TF-IDF, which often suits few or short texts better.</source>
        <translation>LDA hält jeden Text für eine Mischung von Themen und zählt Wörter; NMF sucht mit TF-IDF nach Wörtern, die zusammengehören, was bei wenigen oder kurzen Texten oft besser passt.</translation>
    </message>
    <message>
        <source>Lines around points that are selected, as a lasso draws them.</source>
        <translation>Linien um ausgewählte Punkte, wie ein Lasso sie zieht.</translation>
    </message>
    <message>
        <source>Lines that begin with this sign are left out, such as #.</source>
        <translation>Zeilen, die mit diesem Zeichen beginnen, werden ausgelassen, etwa #.</translation>
    </message>
    <message>
        <source>Mixed computes products in half precision where a graphics card has units for that.</source>
        <translation>„mixed“ berechnet Produkte in halber Genauigkeit, wo eine Grafikkarte Einheiten dafür hat.</translation>
    </message>
    <message>
        <source>More headers of the request.</source>
        <translation>Weitere Header der Anfrage.</translation>
    </message>
    <message>
        <source>More that the code may read, as `values[&apos;name&apos;]`.</source>
        <translation>Weiteres, das der Code als `values[&apos;name&apos;]` lesen kann.</translation>
    </message>
    <message>
        <source>Names in the query that get a column each, such as q or utm_source.</source>
        <translation>Namen in der Query, die je eine Spalte bekommen, etwa q oder utm_source.</translation>
    </message>
    <message>
        <source>Names of the bins in rising order, used instead of the labels; none if empty.</source>
        <translation>Namen der Bins in steigender Folge, anstelle der Bezeichnungen; leer: keine.</translation>
    </message>
    <message>
        <source>No part of a gradient goes beyond this; 0 leaves them as they are.</source>
        <translation>Kein Teil eines Gradienten geht darüber hinaus; 0 lässt sie unverändert.</translation>
    </message>
    <message>
        <source>Nothing gets larger than this; the value of salt.</source>
        <translation>Nichts wird größer; der Wert von Salz.</translation>
    </message>
    <message>
        <source>Nothing gets smaller than this; the value of pepper.</source>
        <translation>Nichts wird kleiner; der Wert von Pfeffer.</translation>
    </message>
    <message>
        <source>ONNX for other programs; TorchScript and torch.export for PyTorch without Plait.</source>
        <translation>ONNX für andere Programme; TorchScript und torch.export für PyTorch ohne Plait.</translation>
    </message>
    <message>
        <source>Of what a field&apos;s share and colour tell: of its row (the actual class), of its column (the predicted class), or of all rows.</source>
        <translation>Woran Anteil und Farbe eines Feldes gemessen werden: an seiner Zeile (der tatsächlichen Klasse), seiner Spalte (der vorhergesagten Klasse) oder allen Zeilen.</translation>
    </message>
    <message>
        <source>Of what texts are made: letters, words, or what stands between blanks.</source>
        <translation>Woraus Texte bestehen: Buchstaben, Wörter oder was zwischen Leerzeichen steht.</translation>
    </message>
    <message>
        <source>On which side a short list is filled up with 0.</source>
        <translation>Auf welcher Seite eine kurze Liste mit 0 aufgefüllt wird.</translation>
    </message>
    <message>
        <source>One SELECT over table1, table2, …, with values as :name.</source>
        <translation>Ein SELECT über table1, table2, …, mit Werten als :name.</translation>
    </message>
    <message>
        <source>One column for each value of this column.</source>
        <translation>Eine Spalte für jeden Wert dieser Spalte.</translation>
    </message>
    <message>
        <source>One list of objects, or an object in each line; auto: lines for jsonl and ndjson.</source>
        <translation>Eine Liste von Objekten oder ein Objekt je Zeile; automatisch: Zeilen bei jsonl und ndjson.</translation>
    </message>
    <message>
        <source>One or several columns with lists of numbers, read side by side.</source>
        <translation>Eine oder mehrere Spalten mit Listen von Zahlen, nebeneinander gelesen.</translation>
    </message>
    <message>
        <source>One row for each combination of these columns.</source>
        <translation>Eine Zeile für jede Kombination dieser Spalten.</translation>
    </message>
    <message>
        <source>One second date for all rows, such as 2024-01-31, instead of a column.</source>
        <translation>Ein zweites Datum für alle Zeilen, etwa 2024-01-31, anstelle einer Spalte.</translation>
    </message>
    <message>
        <source>Only rows that are equal in these columns are averaged together.</source>
        <translation>Nur Zeilen, die in diesen Spalten gleich sind, werden zusammen gemittelt.</translation>
    </message>
    <message>
        <source>Only rows that are equal in these columns are compared.</source>
        <translation>Nur Zeilen, die in diesen Spalten gleich sind, werden verglichen.</translation>
    </message>
    <message>
        <source>Only rows that are equal in these columns are in one window.</source>
        <translation>Nur Zeilen, die in diesen Spalten gleich sind, liegen in einem Fenster.</translation>
    </message>
    <message>
        <source>Only rows that are equal in these columns are neighbours.</source>
        <translation>Nur Zeilen, die in diesen Spalten gleich sind, sind Nachbarn.</translation>
    </message>
    <message>
        <source>Or a condition on all of it, such as `row_count() &gt; 0` or `accuracy &gt;= 0.9`.</source>
        <translation>Oder eine Bedingung an das Ganze, etwa `row_count() &gt; 0` oder `accuracy &gt;= 0.9`.</translation>
    </message>
    <message>
        <source>Or a value, as text.</source>
        <translation>Oder ein Wert, als Text.</translation>
    </message>
    <message>
        <source>Or the rows in which it is missing.</source>
        <translation>Oder die Zeilen, in denen er fehlt.</translation>
    </message>
    <message>
        <source>Over how many networks the mean is taken.</source>
        <translation>Über wie viele Netze gemittelt wird.</translation>
    </message>
    <message>
        <source>Over how many pieces the gradient goes back; the state itself is carried on from one such stretch to the next.</source>
        <translation>Über wie viele Stücke der Gradient zurückgeht; der Zustand selbst wird von einem solchen Abschnitt zum nächsten weitergegeben.</translation>
    </message>
    <message>
        <source>Over how many seasons the season is smoothed; an odd number.</source>
        <translation>Über wie viele Saisons die Saison geglättet wird; eine ungerade Zahl.</translation>
    </message>
    <message>
        <source>Over how many steps of the input it is unrolled.</source>
        <translation>Über wie viele Schritte der Eingabe es ausgerollt wird.</translation>
    </message>
    <message>
        <source>Over how many words `not` and the like turn an opinion round; 0: never.</source>
        <translation>Über wie viele Wörter `not` und dergleichen eine Meinung umkehren; 0: nie.</translation>
    </message>
    <message>
        <source>Pearson measures how straight the relation is, Spearman the same of the ranks, Kendall and gamma how many pairs of rows are in the same order.</source>
        <translation>Pearson misst, wie geradlinig der Zusammenhang ist, Spearman dasselbe an den Rängen, Kendall und Gamma, wie viele Zeilenpaare in derselben Ordnung stehen.</translation>
    </message>
    <message>
        <source>Pearson measures how straight the relation is, Spearman the same of the ranks, Kendall how many pairs of rows are in the same order.</source>
        <translation>Pearson misst, wie geradlinig der Zusammenhang ist, Spearman dasselbe an den Rängen, Kendall, wie viele Zeilenpaare in derselben Ordnung stehen.</translation>
    </message>
    <message>
        <source>Ranges of columns; a row is selected if it lies in all of them.</source>
        <translation>Bereiche von Spalten; eine Zeile ist ausgewählt, wenn sie in allen liegt.</translation>
    </message>
    <message>
        <source>Rows that are equal in these columns are a group.</source>
        <translation>Zeilen, die in diesen Spalten gleich sind, bilden eine Gruppe.</translation>
    </message>
    <message>
        <source>Rows that are equal in these columns are a group; none: the whole table is one.</source>
        <translation>Zeilen, die in diesen Spalten gleich sind, bilden eine Gruppe; ohne Angabe die ganze Tabelle.</translation>
    </message>
    <message>
        <source>Rows that are equal in these columns are added up among themselves.</source>
        <translation>Zeilen, die in diesen Spalten gleich sind, werden unter sich aufgerechnet.</translation>
    </message>
    <message>
        <source>Rows that are equal in these columns are numbered among themselves.</source>
        <translation>Zeilen, die in diesen Spalten gleich sind, werden unter sich nummeriert.</translation>
    </message>
    <message>
        <source>Rows that are equal in these columns are ranked among themselves.</source>
        <translation>Zeilen, die in diesen Spalten gleich sind, bekommen ihren Rang unter sich.</translation>
    </message>
    <message>
        <source>Rows that are equal in these columns have limits of their own.</source>
        <translation>Zeilen, die in diesen Spalten gleich sind, haben eigene Grenzen.</translation>
    </message>
    <message>
        <source>Seconds for which the file must not have changed, to be whole.</source>
        <translation>Wie viele Sekunden die Datei unverändert sein muss, um vollständig zu sein.</translation>
    </message>
    <message>
        <source>Seconds that a file is waited for at most.</source>
        <translation>Wie viele Sekunden höchstens auf eine Datei gewartet wird.</translation>
    </message>
    <message>
        <source>Several figures for each cell, instead of the values and the function.</source>
        <translation>Mehrere Kennzahlen für jede Zelle, anstelle der Werte und der Funktion.</translation>
    </message>
    <message>
        <source>Shares of values that are to lie in an interval around the forecast, such as 80 %, 95 %; they are measured on the windows put aside.</source>
        <translation>Anteile der Werte, die in einem Intervall um die Prognose liegen sollen, etwa 80 %, 95 %; gemessen werden sie auf den zurückgehaltenen Fenstern.</translation>
    </message>
    <message>
        <source>Small or capital letters.</source>
        <translation>Klein- oder Großbuchstaben.</translation>
    </message>
    <message>
        <source>So many rows are kept of each group of rows that are equal in these columns.</source>
        <translation>So viele Zeilen bleiben von jeder Gruppe von Zeilen, die in diesen Spalten gleich sind.</translation>
    </message>
    <message>
        <source>Tells layers apart: branches whose layers are alike in everything, name too, share them.</source>
        <translation>Unterscheidet Schichten: Zweige, deren Schichten in allem gleich sind, auch im Namen, teilen sie sich.</translation>
    </message>
    <message>
        <source>Texts that stand for a missing value in every column, besides nothing.</source>
        <translation>Texte, die in jeder Spalte für einen fehlenden Wert stehen, neben dem leeren Feld.</translation>
    </message>
    <message>
        <source>The LSTM with peepholes (&apos;vanilla&apos;), a variant, or all.</source>
        <translation>Das LSTM mit Peepholes („vanilla“), eine Variante oder alle.</translation>
    </message>
    <message>
        <source>The address of a page on the web, instead of a file.</source>
        <translation>Die Adresse einer Seite im Web, anstelle einer Datei.</translation>
    </message>
    <message>
        <source>The address, which begins with https:// or http://.</source>
        <translation>Die Adresse, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>The areas whose points are selected; both ends of a range belong to it.</source>
        <translation>Die Flächen, deren Punkte ausgewählt sind; beide Enden eines Bereichs gehören dazu.</translation>
    </message>
    <message>
        <source>The bias of the block input.</source>
        <translation>Der Bias der Blockeingabe.</translation>
    </message>
    <message>
        <source>The bias of the forget gate; 50 forces it open, -50 shut.</source>
        <translation>Der Bias des Forget-Gates; 50 zwingt es auf, -50 zu.</translation>
    </message>
    <message>
        <source>The bias of the input gate; 50 forces it open, -50 shut.</source>
        <translation>Der Bias des Input-Gates; 50 zwingt es auf, -50 zu.</translation>
    </message>
    <message>
        <source>The bias of the output gate; 50 forces it open, -50 shut.</source>
        <translation>Der Bias des Output-Gates; 50 zwingt es auf, -50 zu.</translation>
    </message>
    <message>
        <source>The categories that are selected; null stands for missing ones.</source>
        <translation>Die ausgewählten Kategorien; null steht für fehlende.</translation>
    </message>
    <message>
        <source>The category across.</source>
        <translation>Die Kategorie waagerecht.</translation>
    </message>
    <message>
        <source>The category down.</source>
        <translation>Die Kategorie senkrecht.</translation>
    </message>
    <message>
        <source>The cells that are read, such as B2:D20, B:D or 2:20; all if empty.</source>
        <translation>Die Zellen, die gelesen werden, etwa B2:D20, B:D oder 2:20; leer: alle.</translation>
    </message>
    <message>
        <source>The character that texts are filled up with.</source>
        <translation>Das Zeichen, mit dem Texte aufgefüllt werden.</translation>
    </message>
    <message>
        <source>The characters that are removed first.</source>
        <translation>Die Zeichen, die zuerst entfernt werden.</translation>
    </message>
    <message>
        <source>The characters to draw from.</source>
        <translation>Die Zeichen, aus denen gezogen wird.</translation>
    </message>
    <message>
        <source>The class that each other one is compared with in `coefficients`; empty takes the first of two, and none of more.</source>
        <translation>Die Klasse, mit der jede andere in `coefficients` verglichen wird; leer nimmt die erste von zweien, und von mehreren keine.</translation>
    </message>
    <message>
        <source>The class that is looked for; empty takes the last one in order.</source>
        <translation>Die gesuchte Klasse; leer nimmt die in der Reihenfolge letzte.</translation>
    </message>
    <message>
        <source>The class that the AUC is of; empty takes the last one in order.</source>
        <translation>Die Klasse, für die die AUC gilt; leer nimmt die in der Reihenfolge letzte.</translation>
    </message>
    <message>
        <source>The class that the rows have.</source>
        <translation>Die Klasse, die die Zeilen haben.</translation>
    </message>
    <message>
        <source>The class that the score is of; empty takes the last one in order.</source>
        <translation>Die Klasse, für die der Score gilt; leer nimmt die in der Reihenfolge letzte.</translation>
    </message>
    <message>
        <source>The class that the threshold is of; empty takes the last one in order.</source>
        <translation>Die Klasse, für die der Schwellenwert gilt; leer nimmt die in der Reihenfolge letzte.</translation>
    </message>
    <message>
        <source>The class that was predicted for them.</source>
        <translation>Die Klasse, die für sie vorhergesagt wurde.</translation>
    </message>
    <message>
        <source>The class whose probability is looked at; empty takes the last one in order.</source>
        <translation>Die Klasse, deren Wahrscheinlichkeit betrachtet wird; leer nimmt die in der Reihenfolge letzte.</translation>
    </message>
    <message>
        <source>The code. It reads `table` and `tables`, and sets `result` or `figure`.</source>
        <translation>Der Code. Er liest `table` und `tables` und setzt `result` oder `figure`.</translation>
    </message>
    <message>
        <source>The column along the horizontal axis: numbers, dates or times.</source>
        <translation>Die Spalte entlang der waagerechten Achse: Zahlen, Datums- oder Zeitwerte.</translation>
    </message>
    <message>
        <source>The column along the vertical axis: numbers, dates or times.</source>
        <translation>Die Spalte entlang der senkrechten Achse: Zahlen, Datums- oder Zeitwerte.</translation>
    </message>
    <message>
        <source>The column of groups that colours the lines; may stay empty.</source>
        <translation>Die Gruppenspalte, die die Linien färbt; kann leer bleiben.</translation>
    </message>
    <message>
        <source>The column of groups that colours the points; may stay empty.</source>
        <translation>Die Gruppenspalte, die die Punkte färbt; kann leer bleiben.</translation>
    </message>
    <message>
        <source>The column of numbers that makes nodes large, such as degree; their edges if empty.</source>
        <translation>Die Zahlenspalte, die Knoten groß macht, etwa degree; ihre Kanten, wenn leer.</translation>
    </message>
    <message>
        <source>The column of numbers; not needed to count rows.</source>
        <translation>Die Zahlenspalte; zum Zählen von Zeilen nicht nötig.</translation>
    </message>
    <message>
        <source>The column of scores; if empty, the one in which Apply Model puts the probability.</source>
        <translation>Die Spalte mit Scores; wenn leer, die, in die Modell anwenden die Wahrscheinlichkeit schreibt.</translation>
    </message>
    <message>
        <source>The column of the dictionary in which they are looked up.</source>
        <translation>Die Spalte des Wörterbuchs, in der sie nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>The column of the dictionary with the new values.</source>
        <translation>Die Spalte des Wörterbuchs mit den neuen Werten.</translation>
    </message>
    <message>
        <source>The column of the left table.</source>
        <translation>Die Spalte der linken Tabelle.</translation>
    </message>
    <message>
        <source>The column of the nodes that colours them, such as community; may stay empty.</source>
        <translation>Die Spalte der Knoten, die sie färbt, etwa community; kann leer bleiben.</translation>
    </message>
    <message>
        <source>The column of the nodes with their communities; needed for &apos;column&apos; only.</source>
        <translation>Die Spalte der Knoten mit ihren Gemeinschaften; nur für „Spalte“ nötig.</translation>
    </message>
    <message>
        <source>The column of the regions that names the boxes; none if empty.</source>
        <translation>Die Spalte der Regionen, die die Rahmen benennt; keine, wenn leer.</translation>
    </message>
    <message>
        <source>The column of the right table; of the same name if empty.</source>
        <translation>Die Spalte der rechten Tabelle; leer: die mit gleichem Namen.</translation>
    </message>
    <message>
        <source>The column of the table of nodes with their names; the first if empty.</source>
        <translation>Die Spalte der Knotentabelle mit den Namen der Knoten; die erste, wenn leer.</translation>
    </message>
    <message>
        <source>The column of the value.</source>
        <translation>Die Spalte des Werts.</translation>
    </message>
    <message>
        <source>The column that colours the points: groups, or numbers; may stay empty.</source>
        <translation>Die Spalte, die die Punkte färbt: Gruppen oder Zahlen; kann leer bleiben.</translation>
    </message>
    <message>
        <source>The column that decides for &apos;smallest&apos; and &apos;largest&apos;.</source>
        <translation>Die Spalte, die bei „kleinste“ und „größte“ entscheidet.</translation>
    </message>
    <message>
        <source>The column that divides each bar; may stay empty.</source>
        <translation>Die Spalte, die jeden Balken unterteilt; kann leer bleiben.</translation>
    </message>
    <message>
        <source>The column that divides the rows into groups.</source>
        <translation>Die Spalte, die die Zeilen in Gruppen teilt.</translation>
    </message>
    <message>
        <source>The column that divides the rows into groups; may stay empty.</source>
        <translation>Die Spalte, die die Zeilen in Gruppen teilt; kann leer bleiben.</translation>
    </message>
    <message>
        <source>The column that it shall predict.</source>
        <translation>Die Spalte, die sie vorhersagen soll.</translation>
    </message>
    <message>
        <source>The column that persistence forecasts with; empty: the actual value one season before.</source>
        <translation>Die Spalte, mit der die Persistenz vorhersagt; leer: der tatsächliche Wert eine Saison davor.</translation>
    </message>
    <message>
        <source>The column that says how much a row counts; may stay empty.</source>
        <translation>Die Spalte, die angibt, wie viel eine Zeile zählt; kann leer bleiben.</translation>
    </message>
    <message>
        <source>The column that says in which fold of a cross-validation a row was tested; may stay empty.</source>
        <translation>Die Spalte, die angibt, in welchem Fold einer Kreuzvalidierung eine Zeile getestet wurde; kann leer bleiben.</translation>
    </message>
    <message>
        <source>The column that says which basket an item is in; for rows alone.</source>
        <translation>Die Spalte, die angibt, in welchem Warenkorb ein Item liegt; nur für Zeilen.</translation>
    </message>
    <message>
        <source>The column that says which trace a row is of; may stay empty.</source>
        <translation>Die Spalte, die angibt, zu welchem Verlauf eine Zeile gehört; kann leer bleiben.</translation>
    </message>
    <message>
        <source>The column that the line runs along.</source>
        <translation>Die Spalte, entlang der die Gerade verläuft.</translation>
    </message>
    <message>
        <source>The column to predict: a class or a number.</source>
        <translation>Die Spalte, die vorhergesagt wird: eine Klasse oder eine Zahl.</translation>
    </message>
    <message>
        <source>The column to predict; it holds numbers.</source>
        <translation>Die Spalte, die vorhergesagt wird; sie enthält Zahlen.</translation>
    </message>
    <message>
        <source>The column to predict; not needed for &apos;varied&apos; and &apos;uncorrelated&apos;.</source>
        <translation>Die Spalte, die vorhergesagt wird; nicht nötig für „variierend“ und „unkorreliert“.</translation>
    </message>
    <message>
        <source>The column to rank by.</source>
        <translation>Die Spalte für die Rangfolge.</translation>
    </message>
    <message>
        <source>The column to sort by.</source>
        <translation>Die Spalte, nach der sortiert wird.</translation>
    </message>
    <message>
        <source>The column whose values are across.</source>
        <translation>Die Spalte, deren Werte waagerecht stehen.</translation>
    </message>
    <message>
        <source>The column whose values are counted.</source>
        <translation>Die Spalte, deren Werte gezählt werden.</translation>
    </message>
    <message>
        <source>The column whose values are counted: numbers, dates or times.</source>
        <translation>Die Spalte, deren Werte gezählt werden: Zahlen, Datums- oder Zeitwerte.</translation>
    </message>
    <message>
        <source>The column whose values are down.</source>
        <translation>Die Spalte, deren Werte senkrecht stehen.</translation>
    </message>
    <message>
        <source>The column whose values are gone through.</source>
        <translation>Die Spalte, deren Werte durchlaufen werden.</translation>
    </message>
    <message>
        <source>The column whose values are looked up.</source>
        <translation>Die Spalte, deren Werte nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>The column whose values decide.</source>
        <translation>Die Spalte, deren Werte entscheiden.</translation>
    </message>
    <message>
        <source>The column whose values name the new columns; numbers from 1 if empty.</source>
        <translation>Die Spalte, deren Werte die neuen Spalten benennen; leer: Nummern ab 1.</translation>
    </message>
    <message>
        <source>The column whose values stand at the side, one row each.</source>
        <translation>Die Spalte, deren Werte an der Seite stehen, je eine Zeile.</translation>
    </message>
    <message>
        <source>The column whose values stand at the top, one column each.</source>
        <translation>Die Spalte, deren Werte oben stehen, je eine Spalte.</translation>
    </message>
    <message>
        <source>The column with a bar for each of its values.</source>
        <translation>Die Spalte mit einem Balken für jeden ihrer Werte.</translation>
    </message>
    <message>
        <source>The column with a box for each of its values; may stay empty.</source>
        <translation>Die Spalte mit einer Box für jeden ihrer Werte; kann leer bleiben.</translation>
    </message>
    <message>
        <source>The column with a line for each of its values; may stay empty.</source>
        <translation>Die Spalte mit einer Linie für jeden ihrer Werte; kann leer bleiben.</translation>
    </message>
    <message>
        <source>The column with a slice for each of its values.</source>
        <translation>Die Spalte mit einem Stück für jeden ihrer Werte.</translation>
    </message>
    <message>
        <source>The column with a symbol for each time step: texts, or lists.</source>
        <translation>Die Spalte mit einem Symbol je Zeitschritt: Texte oder Listen.</translation>
    </message>
    <message>
        <source>The column with images, or the columns of their pixels, row by row.</source>
        <translation>Die Spalte mit Bildern, oder die Spalten mit ihren Pixeln, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>The column with lists of tags, one for each word.</source>
        <translation>Die Spalte mit Listen von Tags, einer je Wort.</translation>
    </message>
    <message>
        <source>The column with lists of words, as Tokenizer makes them, or with texts.</source>
        <translation>Die Spalte mit Wortlisten, wie Tokenisieren sie liefert, oder mit Texten.</translation>
    </message>
    <message>
        <source>The column with one text.</source>
        <translation>Die Spalte mit dem einen Text.</translation>
    </message>
    <message>
        <source>The column with texts, lists of words, or their numbers; or one or several with lists of numbers, which are read side by side.</source>
        <translation>Die Spalte mit Texten, Listen von Wörtern oder deren Nummern; oder eine oder mehrere mit Listen von Zahlen, die nebeneinander gelesen werden.</translation>
    </message>
    <message>
        <source>The column with the addresses.</source>
        <translation>Die Spalte mit den Adressen.</translation>
    </message>
    <message>
        <source>The column with the answers; each is a class.</source>
        <translation>Die Spalte mit den Antworten; jede ist eine Klasse.</translation>
    </message>
    <message>
        <source>The column with the class of each image.</source>
        <translation>Die Spalte mit der Klasse jedes Bildes.</translation>
    </message>
    <message>
        <source>The column with the class of each sequence.</source>
        <translation>Die Spalte mit der Klasse jeder Sequenz.</translation>
    </message>
    <message>
        <source>The column with the classes as they are.</source>
        <translation>Die Spalte mit den tatsächlichen Klassen.</translation>
    </message>
    <message>
        <source>The column with the classes as they are; the target of the classifier if empty.</source>
        <translation>Die Spalte mit den tatsächlichen Klassen; die Zielspalte des Klassifikators, wenn leer.</translation>
    </message>
    <message>
        <source>The column with the classes as they are; there are two.</source>
        <translation>Die Spalte mit den tatsächlichen Klassen; es sind zwei.</translation>
    </message>
    <message>
        <source>The column with the classes as they were predicted.</source>
        <translation>Die Spalte mit den vorhergesagten Klassen.</translation>
    </message>
    <message>
        <source>The column with the classes.</source>
        <translation>Die Spalte mit den Klassen.</translation>
    </message>
    <message>
        <source>The column with the classes: texts, whole numbers, true and false.</source>
        <translation>Die Spalte mit den Klassen: Texte, ganze Zahlen, wahr und falsch.</translation>
    </message>
    <message>
        <source>The column with the cluster of each row.</source>
        <translation>Die Spalte mit dem Cluster jeder Zeile.</translation>
    </message>
    <message>
        <source>The column with the dates or times, in all tables.</source>
        <translation>Die Spalte mit den Datums- oder Zeitwerten, in allen Tabellen.</translation>
    </message>
    <message>
        <source>The column with the dates or times.</source>
        <translation>Die Spalte mit den Datums- oder Zeitwerten.</translation>
    </message>
    <message>
        <source>The column with the first date.</source>
        <translation>Die Spalte mit dem ersten Datum.</translation>
    </message>
    <message>
        <source>The column with the images that crops are taken from; the masks if empty.</source>
        <translation>Die Spalte mit den Bildern, aus denen ausgeschnitten wird; die Masken, wenn leer.</translation>
    </message>
    <message>
        <source>The column with the images.</source>
        <translation>Die Spalte mit den Bildern.</translation>
    </message>
    <message>
        <source>The column with the item, or with the list of items; not for columns.</source>
        <translation>Die Spalte mit dem Item oder der Liste der Items; nicht für Spalten.</translation>
    </message>
    <message>
        <source>The column with the lists of tags, one for each word.</source>
        <translation>Die Spalte mit den Listen von Tags, einer je Wort.</translation>
    </message>
    <message>
        <source>The column with the lists of words.</source>
        <translation>Die Spalte mit den Listen von Wörtern.</translation>
    </message>
    <message>
        <source>The column with the lists.</source>
        <translation>Die Spalte mit den Listen.</translation>
    </message>
    <message>
        <source>The column with the names of the features.</source>
        <translation>Die Spalte mit den Namen der Merkmale.</translation>
    </message>
    <message>
        <source>The column with the names of the rows; may stay empty.</source>
        <translation>Die Spalte mit den Namen der Zeilen; kann leer bleiben.</translation>
    </message>
    <message>
        <source>The column with the node at which an edge begins.</source>
        <translation>Die Spalte mit dem Knoten, an dem eine Kante beginnt.</translation>
    </message>
    <message>
        <source>The column with the node at which it ends.</source>
        <translation>Die Spalte mit dem Knoten, an dem sie endet.</translation>
    </message>
    <message>
        <source>The column with the numbers as they are.</source>
        <translation>Die Spalte mit den tatsächlichen Zahlen.</translation>
    </message>
    <message>
        <source>The column with the numbers as they were predicted.</source>
        <translation>Die Spalte mit den vorhergesagten Zahlen.</translation>
    </message>
    <message>
        <source>The column with the other.</source>
        <translation>Die Spalte mit dem anderen.</translation>
    </message>
    <message>
        <source>The column with the probability of the positive class, or another score of it.</source>
        <translation>Die Spalte mit der Wahrscheinlichkeit der positiven Klasse oder einem anderen Score für sie.</translation>
    </message>
    <message>
        <source>The column with the probability of the positive class, or another score of it; empty takes the probabilities that Apply Model added, if it did.</source>
        <translation>Die Spalte mit der Wahrscheinlichkeit der positiven Klasse oder einem anderen Score für sie; leer nimmt die Wahrscheinlichkeiten, die Modell anwenden hinzugefügt hat, sofern vorhanden.</translation>
    </message>
    <message>
        <source>The column with the questions, in words.</source>
        <translation>Die Spalte mit den Fragen, in Worten.</translation>
    </message>
    <message>
        <source>The column with the right tags of each word.</source>
        <translation>Die Spalte mit den richtigen Tags jedes Wortes.</translation>
    </message>
    <message>
        <source>The column with the second date.</source>
        <translation>Die Spalte mit dem zweiten Datum.</translation>
    </message>
    <message>
        <source>The column with the tags that were predicted.</source>
        <translation>Die Spalte mit den vorhergesagten Tags.</translation>
    </message>
    <message>
        <source>The column with the text that each sequence says.</source>
        <translation>Die Spalte mit dem Text, den jede Sequenz ergibt.</translation>
    </message>
    <message>
        <source>The column with the texts that are read.</source>
        <translation>Die Spalte mit den Texten, die gelesen werden.</translation>
    </message>
    <message>
        <source>The column with the texts that are to be written.</source>
        <translation>Die Spalte mit den Texten, die geschrieben werden sollen.</translation>
    </message>
    <message>
        <source>The column with the texts.</source>
        <translation>Die Spalte mit den Texten.</translation>
    </message>
    <message>
        <source>The column with the time of the event.</source>
        <translation>Die Spalte mit der Zeit des Ereignisses.</translation>
    </message>
    <message>
        <source>The column with the times, for &apos;time order&apos;.</source>
        <translation>Die Spalte mit den Zeiten, für „Zeitreihenfolge“.</translation>
    </message>
    <message>
        <source>The column with the values of the series.</source>
        <translation>Die Spalte mit den Werten der Reihe.</translation>
    </message>
    <message>
        <source>The column with the values that came.</source>
        <translation>Die Spalte mit den eingetroffenen Werten.</translation>
    </message>
    <message>
        <source>The column with the weight of an edge; 1 each if empty.</source>
        <translation>Die Spalte mit dem Gewicht einer Kante; jeweils 1, wenn leer.</translation>
    </message>
    <message>
        <source>The column with the words, to check that each has a tag; may be empty.</source>
        <translation>Die Spalte mit den Wörtern, um zu prüfen, dass jedes einen Tag hat; darf leer sein.</translation>
    </message>
    <message>
        <source>The column with their dates or times; without one the rows are taken in their order.</source>
        <translation>Die Spalte mit ihren Datums- oder Zeitwerten; ohne sie gilt die Reihenfolge der Zeilen.</translation>
    </message>
    <message>
        <source>The column with their importances.</source>
        <translation>Die Spalte mit ihren Wichtigkeiten.</translation>
    </message>
    <message>
        <source>The column with their standard deviations; may stay empty.</source>
        <translation>Die Spalte mit deren Standardabweichungen; kann leer bleiben.</translation>
    </message>
    <message>
        <source>The column with what is known; empty for the target of the model.</source>
        <translation>Die Spalte mit dem Bekannten; leer für die Zielspalte des Modells.</translation>
    </message>
    <message>
        <source>The column with what stands below each image; may stay empty.</source>
        <translation>Die Spalte mit dem, was unter jedem Bild steht; kann leer bleiben.</translation>
    </message>
    <message>
        <source>The column with what the images say; may be left empty.</source>
        <translation>Die Spalte mit dem Text der Bilder; kann leer bleiben.</translation>
    </message>
    <message>
        <source>The column.</source>
        <translation>Die Spalte.</translation>
    </message>
    <message>
        <source>The column; not needed to count rows.</source>
        <translation>Die Spalte; zum Zählen von Zeilen nicht nötig.</translation>
    </message>
    <message>
        <source>The columns in which duplicates are equal.</source>
        <translation>Die Spalten, in denen doppelte Zeilen gleich sind.</translation>
    </message>
    <message>
        <source>The columns in which outliers are looked for.</source>
        <translation>Die Spalten, in denen Ausreißer gesucht werden.</translation>
    </message>
    <message>
        <source>The columns in which rows are compared; of the left table.</source>
        <translation>Die Spalten, in denen Zeilen verglichen werden; aus der linken Tabelle.</translation>
    </message>
    <message>
        <source>The columns in whose texts it is looked for.</source>
        <translation>Die Spalten, in deren Texten gesucht wird.</translation>
    </message>
    <message>
        <source>The columns of numbers that are drawn.</source>
        <translation>Die Zahlenspalten, die gezeichnet werden.</translation>
    </message>
    <message>
        <source>The columns of numbers that noise is added to.</source>
        <translation>Die Zahlenspalten, denen Rauschen hinzugefügt wird.</translation>
    </message>
    <message>
        <source>The columns of numbers, a box for each.</source>
        <translation>Die Zahlenspalten, je eine Box.</translation>
    </message>
    <message>
        <source>The columns of the result, besides the keys.</source>
        <translation>Die Spalten des Ergebnisses neben den Schlüsseln.</translation>
    </message>
    <message>
        <source>The columns of the result; none: the mean of every number.</source>
        <translation>Die Spalten des Ergebnisses; keine: der Mittelwert jeder Zahl.</translation>
    </message>
    <message>
        <source>The columns of the table that each thing has too.</source>
        <translation>Die Spalten der Tabelle, die jedes Objekt auch hat.</translation>
    </message>
    <message>
        <source>The columns of the table, with their types.</source>
        <translation>Die Spalten der Tabelle mit ihren Typen.</translation>
    </message>
    <message>
        <source>The columns repeated on each new row; all others if none are given.</source>
        <translation>Die Spalten, die in jeder neuen Zeile wiederholt werden; ohne Angabe alle anderen.</translation>
    </message>
    <message>
        <source>The columns that are compared; of the left table.</source>
        <translation>Die Spalten, die verglichen werden; aus der linken Tabelle.</translation>
    </message>
    <message>
        <source>The columns that are items: true, or a number other than 0, where the item is there.</source>
        <translation>Die Spalten, die Items sind: wahr oder eine andere Zahl als 0, wo das Item da ist.</translation>
    </message>
    <message>
        <source>The columns that are looked at; all others stay.</source>
        <translation>Die Spalten, die betrachtet werden; alle anderen bleiben.</translation>
    </message>
    <message>
        <source>The columns that are meant.</source>
        <translation>Die Spalten, um die es geht.</translation>
    </message>
    <message>
        <source>The columns that are read, in this order; all if empty.</source>
        <translation>Die Spalten, die gelesen werden, in dieser Reihenfolge; leer: alle.</translation>
    </message>
    <message>
        <source>The columns that are the input of each time step.</source>
        <translation>Die Spalten, die die Eingabe jedes Zeitschritts sind.</translation>
    </message>
    <message>
        <source>The columns that become rows.</source>
        <translation>Die Spalten, die zu Zeilen werden.</translation>
    </message>
    <message>
        <source>The columns that come first, in the order listed.</source>
        <translation>Die Spalten, die zuerst kommen, in der angegebenen Reihenfolge.</translation>
    </message>
    <message>
        <source>The columns that come last, in the order listed.</source>
        <translation>Die Spalten, die zuletzt kommen, in der angegebenen Reihenfolge.</translation>
    </message>
    <message>
        <source>The columns that must be equal; none for a cross join.</source>
        <translation>Die Spalten, die gleich sein müssen; keine bei „Kreuz“.</translation>
    </message>
    <message>
        <source>The columns that say which rows are the same; their numbers if none.</source>
        <translation>Die Spalten, die sagen, welche Zeilen dieselben sind; ohne Angabe ihre Nummern.</translation>
    </message>
    <message>
        <source>The columns that say whose event a row is, such as client.</source>
        <translation>Die Spalten, die sagen, wessen Ereignis eine Zeile ist, etwa client.</translation>
    </message>
    <message>
        <source>The columns that the formula is worked out for.</source>
        <translation>Die Spalten, für die die Formel berechnet wird.</translation>
    </message>
    <message>
        <source>The columns that the network reads: numbers, one for each value of its input; or one column with images, or with lists of numbers.</source>
        <translation>Die Spalten, die das Netz liest: Zahlen, eine für jeden Wert seiner Eingabe; oder eine Spalte mit Bildern oder mit Listen von Zahlen.</translation>
    </message>
    <message>
        <source>The columns that the rule is for.</source>
        <translation>Die Spalten, für die die Regel gilt.</translation>
    </message>
    <message>
        <source>The columns to bring to one scale.</source>
        <translation>Die Spalten, die auf eine Skala gebracht werden.</translation>
    </message>
    <message>
        <source>The columns to combine, in the order listed.</source>
        <translation>Die Spalten, die zusammengefügt werden, in der angegebenen Reihenfolge.</translation>
    </message>
    <message>
        <source>The columns to compare, one for each classifier; if none is chosen, those in which Apply Model puts the probability of the positive class.</source>
        <translation>Die Spalten zum Vergleichen, eine je Klassifikator; ist keine gewählt, die, in die Modell anwenden die Wahrscheinlichkeit der positiven Klasse schreibt.</translation>
    </message>
    <message>
        <source>The columns to compare, two by two; up to eight.</source>
        <translation>Die Spalten zum Vergleichen, je zwei; bis zu acht.</translation>
    </message>
    <message>
        <source>The columns to compare: numbers, or true and false.</source>
        <translation>Die Spalten, die verglichen werden: Zahlen oder wahr und falsch.</translation>
    </message>
    <message>
        <source>The columns to convert.</source>
        <translation>Die Spalten, die umgewandelt werden.</translation>
    </message>
    <message>
        <source>The columns to describe.</source>
        <translation>Die Spalten, die beschrieben werden.</translation>
    </message>
    <message>
        <source>The columns to explain: numbers, or true and false.</source>
        <translation>Die Spalten, die erklärt werden: Zahlen oder wahr und falsch.</translation>
    </message>
    <message>
        <source>The columns to learn from: numbers, or true and false. A target is never one of them.</source>
        <translation>Die Spalten, aus denen gelernt wird: Zahlen oder wahr und falsch. Eine Zielspalte gehört nie dazu.</translation>
    </message>
    <message>
        <source>The columns to show, in this order if they are named.</source>
        <translation>Die Spalten, die gezeigt werden, in dieser Reihenfolge, wenn sie genannt sind.</translation>
    </message>
    <message>
        <source>The columns to show; up to a hundred are drawn.</source>
        <translation>Die Spalten, die gezeigt werden; bis zu hundert werden gezeichnet.</translation>
    </message>
    <message>
        <source>The columns to summarise: numbers, or true and false.</source>
        <translation>Die Spalten, die zusammengefasst werden: Zahlen oder wahr und falsch.</translation>
    </message>
    <message>
        <source>The columns to test: numbers, or true and false.</source>
        <translation>Die Spalten, die getestet werden: Zahlen oder wahr und falsch.</translation>
    </message>
    <message>
        <source>The columns whose changes are worked out.</source>
        <translation>Die Spalten, deren Änderungen berechnet werden.</translation>
    </message>
    <message>
        <source>The columns whose density is estimated: numbers.</source>
        <translation>Die Spalten, deren Dichte geschätzt wird: Zahlen.</translation>
    </message>
    <message>
        <source>The columns whose equal rows stay in one part, for the method &apos;groups&apos;.</source>
        <translation>Die Spalten, deren gleiche Zeilen in einem Teil bleiben, für das Verfahren „Gruppen“.</translation>
    </message>
    <message>
        <source>The columns whose numbers are put into bins.</source>
        <translation>Die Spalten, deren Zahlen in Bins eingeteilt werden.</translation>
    </message>
    <message>
        <source>The columns whose texts are changed.</source>
        <translation>Die Spalten, deren Texte geändert werden.</translation>
    </message>
    <message>
        <source>The columns whose values after are to be predicted.</source>
        <translation>Die Spalten, deren Werte danach vorhergesagt werden.</translation>
    </message>
    <message>
        <source>The columns whose values are added up.</source>
        <translation>Die Spalten, deren Werte aufgerechnet werden.</translation>
    </message>
    <message>
        <source>The columns whose values are averaged.</source>
        <translation>Die Spalten, deren Werte gemittelt werden.</translation>
    </message>
    <message>
        <source>The columns whose values are put together, row by row.</source>
        <translation>Die Spalten, deren Werte zusammengefasst werden, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>The columns whose values are summed up.</source>
        <translation>Die Spalten, deren Werte zusammengefasst werden.</translation>
    </message>
    <message>
        <source>The columns whose values are taken.</source>
        <translation>Die Spalten, deren Werte genommen werden.</translation>
    </message>
    <message>
        <source>The columns whose values become numbers.</source>
        <translation>Die Spalten, deren Werte zu Zahlen werden.</translation>
    </message>
    <message>
        <source>The columns whose values become rows.</source>
        <translation>Die Spalten, deren Werte zu Zeilen werden.</translation>
    </message>
    <message>
        <source>The columns whose values before are in a window.</source>
        <translation>Die Spalten, deren Werte davor in einem Fenster sind.</translation>
    </message>
    <message>
        <source>The columns whose values fill the cells; none to count rows.</source>
        <translation>Die Spalten, deren Werte die Zellen füllen; keine, um Zeilen zu zählen.</translation>
    </message>
    <message>
        <source>The columns whose values get a column each.</source>
        <translation>Die Spalten, deren Werte je eine Spalte bekommen.</translation>
    </message>
    <message>
        <source>The columns whose values keep their shares, for the method &apos;stratified&apos;.</source>
        <translation>Die Spalten, deren Werte ihre Anteile behalten, für die Methode „stratifiziert“.</translation>
    </message>
    <message>
        <source>The columns with an axis each, in this order.</source>
        <translation>Die Spalten mit je einer Achse, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>The columns with dates, or dates and times.</source>
        <translation>Die Spalten mit Datumswerten, mit oder ohne Uhrzeit.</translation>
    </message>
    <message>
        <source>The columns with forecasts of them, one or several.</source>
        <translation>Die Spalten mit ihren Prognosen, eine oder mehrere.</translation>
    </message>
    <message>
        <source>The columns with lists; all lists of a row must be equally long.</source>
        <translation>Die Spalten mit Listen; alle Listen einer Zeile müssen gleich lang sein.</translation>
    </message>
    <message>
        <source>The columns with texts or numbers to read.</source>
        <translation>Die Spalten mit den Texten oder Zahlen, die gelesen werden.</translation>
    </message>
    <message>
        <source>The constant, for the strategy &apos;constant&apos;.</source>
        <translation>Die Konstante, für die Strategie „konstant“.</translation>
    </message>
    <message>
        <source>The dates or times to sort by; may be left empty.</source>
        <translation>Die Datums- oder Zeitwerte zum Sortieren; kann leer bleiben.</translation>
    </message>
    <message>
        <source>The decimal sign in texts that are numbers.</source>
        <translation>Das Dezimalzeichen in Texten, die Zahlen sind.</translation>
    </message>
    <message>
        <source>The decimal sign of numbers.</source>
        <translation>Das Dezimalzeichen der Zahlen.</translation>
    </message>
    <message>
        <source>The degree of the polynomial; for &apos;poly&apos; alone.</source>
        <translation>Der Grad des Polynoms; nur für „poly“.</translation>
    </message>
    <message>
        <source>The distance of two groups: by how much joining them raises the squares within (ward), the mean, the largest or the smallest distance of their rows.</source>
        <translation>Der Abstand zweier Gruppen: wie sehr ihr Verbinden die inneren Quadrate erhöht (ward), der mittlere, größte oder kleinste Abstand ihrer Zeilen.</translation>
    </message>
    <message>
        <source>The edges of the bins in rising order, for &apos;edges&apos;, or their shares for &apos;quantiles&apos;.</source>
        <translation>Die Grenzen der Bins in steigender Folge bei „Grenzen“, oder ihre Anteile bei „Quantile“.</translation>
    </message>
    <message>
        <source>The encoding of all files, such as utf-8 or cp1252; auto finds it for each file.</source>
        <translation>Die Kodierung aller Dateien, etwa utf-8 oder cp1252; auto erkennt sie für jede Datei.</translation>
    </message>
    <message>
        <source>The encoding of the page, such as utf-8; what it says of itself if empty.</source>
        <translation>Die Kodierung der Seite, etwa utf-8; leer: die, die sie selbst nennt.</translation>
    </message>
    <message>
        <source>The encoding, such as utf-8, cp1252, gb18030 or shift_jis; auto finds the usual ones.</source>
        <translation>Die Kodierung, etwa utf-8, cp1252, gb18030 oder shift_jis; auto erkennt die üblichen.</translation>
    </message>
    <message>
        <source>The encoding, such as utf-8, utf-8-sig (for older spreadsheets), utf-16 or cp1252.</source>
        <translation>Die Kodierung, etwa utf-8, utf-8-sig (für ältere Tabellenprogramme), utf-16 oder cp1252.</translation>
    </message>
    <message>
        <source>The environment variable that holds the password; never the password itself.</source>
        <translation>Die Umgebungsvariable, die das Passwort enthält; nie das Passwort selbst.</translation>
    </message>
    <message>
        <source>The environment variable with a key or token, which goes into a header.</source>
        <translation>Die Umgebungsvariable mit einem Schlüssel oder Token, der in einen Header kommt.</translation>
    </message>
    <message>
        <source>The family of types that it must belong to.</source>
        <translation>Die Familie von Typen, zu der sie gehören muss.</translation>
    </message>
    <message>
        <source>The features that are selected.</source>
        <translation>Die ausgewählten Merkmale.</translation>
    </message>
    <message>
        <source>The features to change, one at a time; those that the model does not know are left out.</source>
        <translation>Die Merkmale, die geändert werden, eines nach dem anderen; die das Modell nicht kennt, entfallen.</translation>
    </message>
    <message>
        <source>The fewest letters of a piece that is kept.</source>
        <translation>Wie viele Buchstaben ein Stück mindestens hat, um behalten zu werden.</translation>
    </message>
    <message>
        <source>The fewest of them.</source>
        <translation>Wie viele mindestens.</translation>
    </message>
    <message>
        <source>The fewest rows of the training table that a leaf may hold.</source>
        <translation>Die wenigsten Zeilen der Trainingstabelle, die ein Blatt enthalten darf.</translation>
    </message>
    <message>
        <source>The fewest rows that a node must hold to be split.</source>
        <translation>Die wenigsten Zeilen, die ein Knoten enthalten muss, um geteilt zu werden.</translation>
    </message>
    <message>
        <source>The fields whose rows are selected.</source>
        <translation>Die Felder, deren Zeilen ausgewählt sind.</translation>
    </message>
    <message>
        <source>The file of an SQLite or DuckDB database.</source>
        <translation>Die Datei einer SQLite- oder DuckDB-Datenbank.</translation>
    </message>
    <message>
        <source>The file of an SQLite or DuckDB database; made if need be.</source>
        <translation>Die Datei einer SQLite- oder DuckDB-Datenbank; bei Bedarf angelegt.</translation>
    </message>
    <message>
        <source>The file that is to appear.</source>
        <translation>Die Datei, die erscheinen soll.</translation>
    </message>
    <message>
        <source>The file that is written, such as models/digits.onnx.</source>
        <translation>Die Datei, die geschrieben wird, etwa models/digits.onnx.</translation>
    </message>
    <message>
        <source>The file that is written, such as models/prices.plaitmodel.</source>
        <translation>Die Datei, die geschrieben wird, etwa models/prices.plaitmodel.</translation>
    </message>
    <message>
        <source>The file that is written.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>The file that is written; its name ends in .xlsx.</source>
        <translation>Die Datei, die geschrieben wird; ihr Name endet auf .xlsx.</translation>
    </message>
    <message>
        <source>The file; one that ends in .gz or .zst is compressed.</source>
        <translation>Die Datei; mit der Endung .gz oder .zst wird sie komprimiert.</translation>
    </message>
    <message>
        <source>The file; one with lines that ends in .gz or .zst is compressed.</source>
        <translation>Die Datei; mit Zeilen und der Endung .gz oder .zst wird sie komprimiert.</translation>
    </message>
    <message>
        <source>The first group; may be empty if there are just two. The difference is first less second.</source>
        <translation>Die erste Gruppe; darf leer sein, wenn es nur zwei gibt. Die Differenz ist erste minus zweite.</translation>
    </message>
    <message>
        <source>The first number of each pair; the difference is first less second.</source>
        <translation>Die erste Zahl jedes Paars; die Differenz ist erste minus zweite.</translation>
    </message>
    <message>
        <source>The folder that is listed.</source>
        <translation>Der Ordner, der aufgelistet wird.</translation>
    </message>
    <message>
        <source>The folder with the files.</source>
        <translation>Der Ordner mit den Dateien.</translation>
    </message>
    <message>
        <source>The folder; images in folders within it are read too.</source>
        <translation>Der Ordner; Bilder in Ordnern darin werden auch gelesen.</translation>
    </message>
    <message>
        <source>The formula; `value` stands for the column.</source>
        <translation>Die Formel; `value` steht für die Spalte.</translation>
    </message>
    <message>
        <source>The four usual typefaces, or two bold ones that are none of them.</source>
        <translation>Die vier üblichen Schriftarten, oder zwei fette, die nicht zu ihnen gehören.</translation>
    </message>
    <message>
        <source>The groups that are selected; null stands for missing ones.</source>
        <translation>Die ausgewählten Gruppen; null steht für fehlende.</translation>
    </message>
    <message>
        <source>The header that the secret goes into.</source>
        <translation>Der Header, in den das Geheimnis kommt.</translation>
    </message>
    <message>
        <source>The height in pixels.</source>
        <translation>Die Höhe in Pixeln.</translation>
    </message>
    <message>
        <source>The height that images are brought to before.</source>
        <translation>Die Höhe, auf die Bilder vorher gebracht werden.</translation>
    </message>
    <message>
        <source>The image file.</source>
        <translation>Die Bilddatei.</translation>
    </message>
    <message>
        <source>The input of the workflow inside that a part enters; &apos;table&apos;, or the first, if empty.</source>
        <translation>Der Eingang des inneren Workflows, in den ein Teil geht; leer: „table“ oder der erste.</translation>
    </message>
    <message>
        <source>The input that it enters.</source>
        <translation>Der Eingang, in den er geht.</translation>
    </message>
    <message>
        <source>The inputs in the order of time, where no table is connected.</source>
        <translation>Die Eingaben in zeitlicher Reihenfolge, wenn keine Tabelle verbunden ist.</translation>
    </message>
    <message>
        <source>The intercept with which the walk begins.</source>
        <translation>Der Achsenabschnitt, mit dem der Weg beginnt.</translation>
    </message>
    <message>
        <source>The lags of both tests; 0: chosen from the series.</source>
        <translation>Die Lags beider Tests; 0: aus der Reihe gewählt.</translation>
    </message>
    <message>
        <source>The language of the built-in lexicon and of the words that turn others round.</source>
        <translation>Die Sprache des eingebauten Lexikons und der Wörter, die andere umkehren.</translation>
    </message>
    <message>
        <source>The language of the words.</source>
        <translation>Die Sprache der Wörter.</translation>
    </message>
    <message>
        <source>The largest distance in rows.</source>
        <translation>Der größte Abstand in Zeilen.</translation>
    </message>
    <message>
        <source>The largest value after &apos;min_max&apos;.</source>
        <translation>Der größte Wert nach „Min-Max“.</translation>
    </message>
    <message>
        <source>The largest value.</source>
        <translation>Der größte Wert.</translation>
    </message>
    <message>
        <source>The largest value; any if empty.</source>
        <translation>Der größte Wert; leer: beliebig.</translation>
    </message>
    <message>
        <source>The learning rate: by how much of the gradient each step moves.</source>
        <translation>Die Lernrate: um wie viel des Gradienten sich jeder Schritt bewegt.</translation>
    </message>
    <message>
        <source>The learning rate: how far a step goes.</source>
        <translation>Die Lernrate: wie weit ein Schritt geht.</translation>
    </message>
    <message>
        <source>The learning rate: how large the steps are.</source>
        <translation>Die Lernrate: wie groß die Schritte sind.</translation>
    </message>
    <message>
        <source>The longest gap, in rows, that is filled; 0: however long.</source>
        <translation>Die längste Lücke, in Zeilen, die gefüllt wird; 0: beliebig lange.</translation>
    </message>
    <message>
        <source>The lower end along x.</source>
        <translation>Das untere Ende entlang x.</translation>
    </message>
    <message>
        <source>The lower end along y.</source>
        <translation>Das untere Ende entlang y.</translation>
    </message>
    <message>
        <source>The lower end of the range; open if empty.</source>
        <translation>Das untere Ende der Spanne; leer: offen.</translation>
    </message>
    <message>
        <source>The mean that is tested against.</source>
        <translation>Der Mittelwert, gegen den getestet wird.</translation>
    </message>
    <message>
        <source>The metric by which the best setting is chosen; the first one if empty.</source>
        <translation>Die Metrik, nach der die beste Einstellung gewählt wird; leer: die erste.</translation>
    </message>
    <message>
        <source>The metrics that are shown in percent.</source>
        <translation>Die Metriken, die in Prozent gezeigt werden.</translation>
    </message>
    <message>
        <source>The metrics that are shown, in this order; all if empty.</source>
        <translation>Die gezeigten Metriken, in dieser Reihenfolge; alle, wenn leer.</translation>
    </message>
    <message>
        <source>The most classes; the pairs of a column with more are missing.</source>
        <translation>Die meisten Klassen; die Paare einer Spalte mit mehr sind fehlend.</translation>
    </message>
    <message>
        <source>The most different values of a column there may be.</source>
        <translation>Wie viele verschiedene Werte einer Spalte es höchstens geben darf.</translation>
    </message>
    <message>
        <source>The most leaves that a tree has.</source>
        <translation>Die meisten Blätter, die ein Baum hat.</translation>
    </message>
    <message>
        <source>The most new columns there may be.</source>
        <translation>Wie viele neue Spalten es höchstens geben darf.</translation>
    </message>
    <message>
        <source>The most of them.</source>
        <translation>Wie viele höchstens.</translation>
    </message>
    <message>
        <source>The most questions from the root to a leaf; 0 for no limit.</source>
        <translation>Die meisten Fragen von der Wurzel bis zu einem Blatt; 0 für unbegrenzt.</translation>
    </message>
    <message>
        <source>The most rows for the silhouette, which looks at all pairs of them.</source>
        <translation>Die meisten Zeilen für die Silhouette, die alle Paare von ihnen betrachtet.</translation>
    </message>
    <message>
        <source>The most rows of a training, the latest; 0: all from the beginning.</source>
        <translation>Die meisten Zeilen eines Trainings, die jüngsten; 0: alle von Anfang an.</translation>
    </message>
    <message>
        <source>The most rows that are asked; more are drawn at random.</source>
        <translation>Die meisten Zeilen, die abgefragt werden; aus mehr wird zufällig gezogen.</translation>
    </message>
    <message>
        <source>The most rows that are changed; more are drawn at random.</source>
        <translation>Die meisten Zeilen, die geändert werden; aus mehr wird zufällig gezogen.</translation>
    </message>
    <message>
        <source>The most rows there may be.</source>
        <translation>Wie viele Zeilen es höchstens geben darf.</translation>
    </message>
    <message>
        <source>The most steps of the search.</source>
        <translation>Wie viele Schritte die Suche höchstens macht.</translation>
    </message>
    <message>
        <source>The most steps of the search; 0 for no limit.</source>
        <translation>Die meisten Schritte der Suche; 0 für unbegrenzt.</translation>
    </message>
    <message>
        <source>The most steps that one attempt takes.</source>
        <translation>Die meisten Schritte eines Versuchs.</translation>
    </message>
    <message>
        <source>The most steps that the fit takes.</source>
        <translation>Wie viele Schritte die Anpassung höchstens macht.</translation>
    </message>
    <message>
        <source>The most steps that the search for the coefficients takes.</source>
        <translation>Die meisten Schritte der Suche nach den Koeffizienten.</translation>
    </message>
    <message>
        <source>The most values that a column may have.</source>
        <translation>Wie viele Werte eine Spalte höchstens haben darf.</translation>
    </message>
    <message>
        <source>The most words that are learnt; those in most texts are taken.</source>
        <translation>Wie viele Wörter höchstens gelernt werden; genommen werden die in den meisten Texten.</translation>
    </message>
    <message>
        <source>The name of a new column with the file of each row; none if empty.</source>
        <translation>Der Name einer neuen Spalte mit der Datei jeder Zeile; leer: keine.</translation>
    </message>
    <message>
        <source>The name of a node whose neighbourhood is kept; may stay empty.</source>
        <translation>Der Name eines Knotens, dessen Nachbarschaft behalten wird; kann leer bleiben.</translation>
    </message>
    <message>
        <source>The name of the column.</source>
        <translation>Der Name der Spalte.</translation>
    </message>
    <message>
        <source>The name of the database on the server.</source>
        <translation>Der Name der Datenbank auf dem Server.</translation>
    </message>
    <message>
        <source>The name of the new column; made from the others if empty.</source>
        <translation>Der Name der neuen Spalte; leer: aus den anderen gebildet.</translation>
    </message>
    <message>
        <source>The name of the new column; one of that name is replaced.</source>
        <translation>Der Name der neuen Spalte; eine mit diesem Namen wird ersetzt.</translation>
    </message>
    <message>
        <source>The name of the new column; that of the function if empty.</source>
        <translation>Der Name der neuen Spalte; leer: der der Funktion.</translation>
    </message>
    <message>
        <source>The name of the node at which paths begin.</source>
        <translation>Der Name des Knotens, an dem Pfade beginnen.</translation>
    </message>
    <message>
        <source>The name of the node at which the path ends; may stay empty.</source>
        <translation>Der Name des Knotens, an dem der Pfad endet; kann leer bleiben.</translation>
    </message>
    <message>
        <source>The name of the port; that of this node if empty.</source>
        <translation>Der Name des Anschlusses; leer: der Name dieses Knotens.</translation>
    </message>
    <message>
        <source>The name of the sheet, or its number from 1; the first if empty.</source>
        <translation>Der Name des Blatts oder seine Nummer ab 1; leer: das erste.</translation>
    </message>
    <message>
        <source>The name; in the query it follows a colon.</source>
        <translation>Der Name; in der Abfrage folgt er auf einen Doppelpunkt.</translation>
    </message>
    <message>
        <source>The names of the new columns, one for each group.</source>
        <translation>Die Namen der neuen Spalten, einer je Gruppe.</translation>
    </message>
    <message>
        <source>The names of the new columns; their number counts then.</source>
        <translation>Die Namen der neuen Spalten; dann zählt ihre Anzahl.</translation>
    </message>
    <message>
        <source>The names of the nodes that are selected.</source>
        <translation>Die Namen der ausgewählten Knoten.</translation>
    </message>
    <message>
        <source>The names of the sheets in the order of the tables; Sheet1, Sheet2 … if empty.</source>
        <translation>Die Namen der Blätter in der Reihenfolge der Tabellen; leer: Sheet1, Sheet2 …</translation>
    </message>
    <message>
        <source>The new column that says what is an outlier; its score has `score` added.</source>
        <translation>Die neue Spalte, die angibt, was ein Ausreißer ist; ihr Score hat `score` angehängt.</translation>
    </message>
    <message>
        <source>The new column that says whether a row is a duplicate.</source>
        <translation>Die neue Spalte, die sagt, ob eine Zeile doppelt ist.</translation>
    </message>
    <message>
        <source>The new column with the class by the threshold.</source>
        <translation>Die neue Spalte mit der Klasse nach dem Schwellenwert.</translation>
    </message>
    <message>
        <source>The new column with the cluster of each row.</source>
        <translation>Die neue Spalte mit dem Cluster jeder Zeile.</translation>
    </message>
    <message>
        <source>The new column with the lists of tags.</source>
        <translation>Die neue Spalte mit den Listen der Tags.</translation>
    </message>
    <message>
        <source>The new column with the lists.</source>
        <translation>Die neue Spalte mit den Listen.</translation>
    </message>
    <message>
        <source>The new column with the masks.</source>
        <translation>Die neue Spalte mit den Masken.</translation>
    </message>
    <message>
        <source>The new column with the names of the old ones.</source>
        <translation>Die neue Spalte mit den Namen der alten.</translation>
    </message>
    <message>
        <source>The new column with the names of the old ones; none if empty.</source>
        <translation>Die neue Spalte mit den Namen der alten; leer: keine.</translation>
    </message>
    <message>
        <source>The new column with the number of the fold.</source>
        <translation>Die neue Spalte mit der Nummer des Folds.</translation>
    </message>
    <message>
        <source>The new column with the number of the session.</source>
        <translation>Die neue Spalte mit der Nummer der Sitzung.</translation>
    </message>
    <message>
        <source>The new column with the numbers.</source>
        <translation>Die neue Spalte mit den Nummern.</translation>
    </message>
    <message>
        <source>The new column with the rank.</source>
        <translation>Die neue Spalte mit dem Rang.</translation>
    </message>
    <message>
        <source>The new column with the result; empty puts it in place of the image.</source>
        <translation>Die neue Spalte mit dem Ergebnis; leer setzt es an die Stelle des Bildes.</translation>
    </message>
    <message>
        <source>The new column with the score.</source>
        <translation>Die neue Spalte mit dem Score.</translation>
    </message>
    <message>
        <source>The new column with the values.</source>
        <translation>Die neue Spalte mit den Werten.</translation>
    </message>
    <message>
        <source>The new column.</source>
        <translation>Die neue Spalte.</translation>
    </message>
    <message>
        <source>The new columns are called this, with a number.</source>
        <translation>Die neuen Spalten heißen so, mit einer Nummer.</translation>
    </message>
    <message>
        <source>The new columns.</source>
        <translation>Die neuen Spalten.</translation>
    </message>
    <message>
        <source>The new name for each old one.</source>
        <translation>Der neue Name für jeden alten.</translation>
    </message>
    <message>
        <source>The node stops if there are more frequent sets than this.</source>
        <translation>Der Knoten hält an, wenn es mehr häufige Itemsets gibt.</translation>
    </message>
    <message>
        <source>The number for &apos;constant&apos;.</source>
        <translation>Die Zahl für „konstant“.</translation>
    </message>
    <message>
        <source>The number for the strategy &apos;constant&apos;.</source>
        <translation>Die Zahl für die Strategie „konstant“.</translation>
    </message>
    <message>
        <source>The number of draws, instead of a fraction.</source>
        <translation>Die Anzahl der Ziehungen, anstelle eines Anteils.</translation>
    </message>
    <message>
        <source>The number of its row; of those that meet the condition, if any.</source>
        <translation>Die Nummer seiner Zeile; mit einer Bedingung unter den Zeilen, die sie erfüllen.</translation>
    </message>
    <message>
        <source>The number of rows in the first part, instead of a fraction.</source>
        <translation>Die Anzahl der Zeilen im ersten Teil, anstelle eines Anteils.</translation>
    </message>
    <message>
        <source>The number of rows that are drawn, instead of a fraction.</source>
        <translation>Die Anzahl der Zeilen, die gezogen werden, anstelle eines Anteils.</translation>
    </message>
    <message>
        <source>The number of the cell, for &apos;one cell&apos;.</source>
        <translation>Die Nummer der Zelle, für „eine Zelle“.</translation>
    </message>
    <message>
        <source>The number of the first row.</source>
        <translation>Die Nummer der ersten Zeile.</translation>
    </message>
    <message>
        <source>The number of the first value, for &apos;ordinal&apos; and &apos;appearance&apos;.</source>
        <translation>Die Nummer des ersten Werts, für „ordinal“ und „Auftreten“.</translation>
    </message>
    <message>
        <source>The number, date or time of the left table.</source>
        <translation>Die Zahl, das Datum oder die Zeit der linken Tabelle.</translation>
    </message>
    <message>
        <source>The numbers of the groups of the first score that are selected, from 1.</source>
        <translation>Die Nummern der ausgewählten Gruppen des ersten Scores, ab 1.</translation>
    </message>
    <message>
        <source>The numbers of the nodes whose rows are selected; the root has 0.</source>
        <translation>Die Nummern der Knoten, deren Zeilen ausgewählt sind; die Wurzel hat 0.</translation>
    </message>
    <message>
        <source>The numbers of the rows that are selected, from 0.</source>
        <translation>Die Nummern der ausgewählten Zeilen, ab 0.</translation>
    </message>
    <message>
        <source>The numbers whose mean is taken, for &apos;target mean&apos;.</source>
        <translation>Die Zahlen, deren Mittelwert genommen wird, für „Mittel der Zielspalte“.</translation>
    </message>
    <message>
        <source>The one trace that is drawn; if empty all of them as lines, or the first as colours.</source>
        <translation>Der eine Verlauf, der gezeichnet wird; wenn leer, alle als Linien oder der erste als Farben.</translation>
    </message>
    <message>
        <source>The only values there may be; any if none are listed.</source>
        <translation>Die einzigen Werte, die es geben darf; ohne Angabe beliebige.</translation>
    </message>
    <message>
        <source>The order in which Louvain and labels look at the nodes.</source>
        <translation>Die Reihenfolge, in der Louvain und Label Propagation die Knoten betrachten.</translation>
    </message>
    <message>
        <source>The order of all other columns, between them.</source>
        <translation>Die Reihenfolge aller anderen Spalten dazwischen.</translation>
    </message>
    <message>
        <source>The output of the workflow inside.</source>
        <translation>Der Ausgang des inneren Workflows.</translation>
    </message>
    <message>
        <source>The output whose table the condition is about; the metrics of the round if empty.</source>
        <translation>Der Ausgang, um dessen Tabelle es in der Bedingung geht; leer: die Metriken der Runde.</translation>
    </message>
    <message>
        <source>The parameter of the workflow inside.</source>
        <translation>Der Parameter des inneren Workflows.</translation>
    </message>
    <message>
        <source>The parameters and how their values are drawn.</source>
        <translation>Die Parameter und wie ihre Werte gezogen werden.</translation>
    </message>
    <message>
        <source>The parameters and their values.</source>
        <translation>Die Parameter und ihre Werte.</translation>
    </message>
    <message>
        <source>The parts of columns that are selected.</source>
        <translation>Die ausgewählten Teile von Spalten.</translation>
    </message>
    <message>
        <source>The parts that become columns.</source>
        <translation>Die Teile, die zu Spalten werden.</translation>
    </message>
    <message>
        <source>The port of the server.</source>
        <translation>Der Port des Servers.</translation>
    </message>
    <message>
        <source>The radii of RNNs without tanh; may be none.</source>
        <translation>Die Radien von RNNs ohne tanh; auch keine.</translation>
    </message>
    <message>
        <source>The radii of simple RNNs with tanh; may be none.</source>
        <translation>Die Radien einfacher RNNs mit tanh; auch keine.</translation>
    </message>
    <message>
        <source>The ranges along x that are selected.</source>
        <translation>Die ausgewählten Bereiche entlang x.</translation>
    </message>
    <message>
        <source>The ranges of values that are selected.</source>
        <translation>Die ausgewählten Wertebereiche.</translation>
    </message>
    <message>
        <source>The recall or precision to reach, for these two criteria.</source>
        <translation>Der Recall oder die Precision, die zu erreichen ist, bei diesen beiden Kriterien.</translation>
    </message>
    <message>
        <source>The regular expression of a piece, for &apos;pattern&apos;.</source>
        <translation>Der reguläre Ausdruck eines Stücks, für „Muster“.</translation>
    </message>
    <message>
        <source>The regular expression that the whole word must match.</source>
        <translation>Der reguläre Ausdruck, zu dem das ganze Wort passen muss.</translation>
    </message>
    <message>
        <source>The regular expression; its groups become columns.</source>
        <translation>Der reguläre Ausdruck; seine Gruppen werden zu Spalten.</translation>
    </message>
    <message>
        <source>The rows of each class; of the rarest or most frequent class if empty.</source>
        <translation>Die Zeilen jeder Klasse; leer: so viele wie in der seltensten oder häufigsten.</translation>
    </message>
    <message>
        <source>The rows, each with one value for each column; an empty one is missing.</source>
        <translation>Die Zeilen, jede mit einem Wert je Spalte; ein leerer ist fehlend.</translation>
    </message>
    <message>
        <source>The rules; the first one that fits a row counts.</source>
        <translation>Die Regeln; die erste, die zu einer Zeile passt, zählt.</translation>
    </message>
    <message>
        <source>The same seed draws the same rows.</source>
        <translation>Derselbe Startwert zieht dieselben Zeilen.</translation>
    </message>
    <message>
        <source>The same seed gives the same images.</source>
        <translation>Derselbe Startwert ergibt dieselben Bilder.</translation>
    </message>
    <message>
        <source>The same seed gives the same noise.</source>
        <translation>Derselbe Startwert ergibt dasselbe Rauschen.</translation>
    </message>
    <message>
        <source>The same seed gives the same order.</source>
        <translation>Derselbe Startwert ergibt dieselbe Reihenfolge.</translation>
    </message>
    <message>
        <source>The same seed gives the same rows.</source>
        <translation>Derselbe Startwert ergibt dieselben Zeilen.</translation>
    </message>
    <message>
        <source>The schema of the table; that of the database itself (main, public) if empty.</source>
        <translation>Das Schema der Tabelle; leer: das der Datenbank selbst (main, public).</translation>
    </message>
    <message>
        <source>The score that threshold, metrics and selected rows are of; the first one if empty.</source>
        <translation>Der Score, für den Schwellenwert, Metriken und ausgewählte Zeilen gelten; der erste, wenn leer.</translation>
    </message>
    <message>
        <source>The second column, for covariance and correlation.</source>
        <translation>Die zweite Spalte, für Kovarianz und Korrelation.</translation>
    </message>
    <message>
        <source>The second group; may be empty if there are just two.</source>
        <translation>Die zweite Gruppe; darf leer sein, wenn es nur zwei gibt.</translation>
    </message>
    <message>
        <source>The second number of each pair.</source>
        <translation>Die zweite Zahl jedes Paars.</translation>
    </message>
    <message>
        <source>The seed of the first of them.</source>
        <translation>Der Startwert des ersten Netzes.</translation>
    </message>
    <message>
        <source>The server of a PostgreSQL database, or a folder with its socket.</source>
        <translation>Der Server einer PostgreSQL-Datenbank oder ein Ordner mit ihrem Socket.</translation>
    </message>
    <message>
        <source>The shade of what is filled up, from black to white.</source>
        <translation>Der Grauwert des Aufgefüllten, von schwarz bis weiß.</translation>
    </message>
    <message>
        <source>The shape of an example: `8` for eight columns, `96 × 4` for 96 steps of four values, `28 × 28 × 1` for images of height, width and channels, or how many tokens a text has.</source>
        <translation>Die Form eines Beispiels: `8` für acht Spalten, `96 × 4` für 96 Schritte mit vier Werten, `28 × 28 × 1` für Bilder mit Höhe, Breite und Kanälen, oder wie viele Tokens ein Text hat.</translation>
    </message>
    <message>
        <source>The shape of the border: by similarity (rbf), a plane, a polynomial, or a sigmoid.</source>
        <translation>Die Form der Grenze: nach Ähnlichkeit (rbf), eine Ebene, ein Polynom oder ein Sigmoid.</translation>
    </message>
    <message>
        <source>The shape of the surroundings of a pixel that count.</source>
        <translation>Die Form der Umgebung eines Pixels, die zählt.</translation>
    </message>
    <message>
        <source>The share of examples put aside to see when training should stop.</source>
        <translation>Der Anteil der Beispiele, die zurückgehalten werden, um zu sehen, wann das Training enden soll.</translation>
    </message>
    <message>
        <source>The share of positives where it will be used; as in the table if empty.</source>
        <translation>Der Anteil der positiven dort, wo es eingesetzt wird; wie in der Tabelle, wenn leer.</translation>
    </message>
    <message>
        <source>The share of the rows in the first part.</source>
        <translation>Der Anteil der Zeilen im ersten Teil.</translation>
    </message>
    <message>
        <source>The share of the rows that is drawn.</source>
        <translation>Der Anteil der Zeilen, der gezogen wird.</translation>
    </message>
    <message>
        <source>The share of the rows that the network was trained on which have a smaller error than the threshold.</source>
        <translation>Der Anteil der Zeilen aus dem Training des Netzes, deren Fehler kleiner als der Schwellenwert ist.</translation>
    </message>
    <message>
        <source>The share of the series, from its beginning, that is known to be usual; for &apos;series&apos; and &apos;season&apos;.</source>
        <translation>Der Anteil der Reihe, von ihrem Anfang an, der als gewöhnlich bekannt ist; für „Reihe“ und „Saison“.</translation>
    </message>
    <message>
        <source>The share of values left out while training.</source>
        <translation>Der Anteil der Werte, die beim Training weggelassen werden.</translation>
    </message>
    <message>
        <source>The share of values that is left out at random while training.</source>
        <translation>Der Anteil der Werte, die beim Training zufällig weggelassen werden.</translation>
    </message>
    <message>
        <source>The share of values that is left out.</source>
        <translation>Der Anteil der Werte, die weggelassen werden.</translation>
    </message>
    <message>
        <source>The side of the window that slides over the input.</source>
        <translation>Die Seitenlänge des Fensters, das über die Eingabe gleitet.</translation>
    </message>
    <message>
        <source>The side of the windows that are looked at.</source>
        <translation>Die Seitenlänge der Fenster, die betrachtet werden.</translation>
    </message>
    <message>
        <source>The side of the windows, which do not overlap; 0 for all at once.</source>
        <translation>Die Seitenlänge der Fenster, die einander nicht überlappen; 0 für alles auf einmal.</translation>
    </message>
    <message>
        <source>The sign around fields in quotes.</source>
        <translation>Das Zeichen um Felder in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The sign around texts that hold delimiters or line ends.</source>
        <translation>Das Zeichen um Texte, die Trennzeichen oder Zeilenenden enthalten.</translation>
    </message>
    <message>
        <source>The sign between thousands in numbers.</source>
        <translation>Das Zeichen zwischen Tausendern in Zahlen.</translation>
    </message>
    <message>
        <source>The sign between thousands in texts that are numbers.</source>
        <translation>Das Zeichen zwischen Tausendern in Texten, die Zahlen sind.</translation>
    </message>
    <message>
        <source>The slope with which the walk begins.</source>
        <translation>Die Steigung, mit der der Weg beginnt.</translation>
    </message>
    <message>
        <source>The smallest value after &apos;min_max&apos;.</source>
        <translation>Der kleinste Wert nach „Min-Max“.</translation>
    </message>
    <message>
        <source>The smallest value.</source>
        <translation>Der kleinste Wert.</translation>
    </message>
    <message>
        <source>The smallest value; any if empty.</source>
        <translation>Der kleinste Wert; leer: beliebig.</translation>
    </message>
    <message>
        <source>The spread of the noise.</source>
        <translation>Die Streuung des Rauschens.</translation>
    </message>
    <message>
        <source>The standard deviation of the noise in shades.</source>
        <translation>Die Standardabweichung des Rauschens in Grauwerten.</translation>
    </message>
    <message>
        <source>The standard deviation, half the width, or the share of the numbers that are hit.</source>
        <translation>Die Standardabweichung, die halbe Breite oder der Anteil der getroffenen Zahlen.</translation>
    </message>
    <message>
        <source>The symbol that stands for none.</source>
        <translation>Das Symbol, das für keines steht.</translation>
    </message>
    <message>
        <source>The table or view that is read; empty if there is a query.</source>
        <translation>Die Tabelle oder Sicht, die gelesen wird; leer, wenn es eine Abfrage gibt.</translation>
    </message>
    <message>
        <source>The table that is written; made if it isn&apos;t there.</source>
        <translation>Die Tabelle, die geschrieben wird; angelegt, wenn es sie nicht gibt.</translation>
    </message>
    <message>
        <source>The tag of all other words.</source>
        <translation>Der Tag aller anderen Wörter.</translation>
    </message>
    <message>
        <source>The tag.</source>
        <translation>Der Tag.</translation>
    </message>
    <message>
        <source>The temperature: near 0 the likeliest piece is always taken, at 1 pieces come as often as in the texts, above they become arbitrary.</source>
        <translation>Die Temperatur: nahe 0 wird immer das wahrscheinlichste Stück genommen, bei 1 kommen Stücke so oft wie in den Texten, darüber werden sie beliebig.</translation>
    </message>
    <message>
        <source>The text for the strategy &apos;constant&apos;, used in columns of text.</source>
        <translation>Der Text für die Strategie „konstant“, verwendet in Textspalten.</translation>
    </message>
    <message>
        <source>The text, in simple Markdown: # headings, - lists, 1. numbered lists, **bold**, &gt; quotes, --- lines. A metric in braces, such as {accuracy}, becomes its value.</source>
        <translation>Der Text, in einfachem Markdown: # Überschriften, - Listen, 1. nummerierte Listen, **fett**, &gt; Zitate, --- Linien. Eine Metrik in geschweiften Klammern, etwa {accuracy}, wird zu ihrem Wert.</translation>
    </message>
    <message>
        <source>The threshold of the first score that is looked at; none if empty.</source>
        <translation>Der betrachtete Schwellenwert des ersten Scores; keiner, wenn leer.</translation>
    </message>
    <message>
        <source>The threshold of the shown score; that of the best point if empty.</source>
        <translation>Der Schwellenwert des gezeigten Scores; der des besten Punkts, wenn leer.</translation>
    </message>
    <message>
        <source>The threshold that is looked at; the one with the best goal if empty.</source>
        <translation>Der betrachtete Schwellenwert; der mit dem besten Ziel, wenn leer.</translation>
    </message>
    <message>
        <source>The threshold, for &apos;fixed&apos;.</source>
        <translation>Der Schwellenwert, für „fest“.</translation>
    </message>
    <message>
        <source>The time between two values.</source>
        <translation>Die Zeit zwischen zwei Werten.</translation>
    </message>
    <message>
        <source>The time zone of the clocks that are meant, such as Europe/Berlin; none if empty.</source>
        <translation>Die Zeitzone der gemeinten Uhren, etwa Europe/Berlin; leer: keine.</translation>
    </message>
    <message>
        <source>The type of its values.</source>
        <translation>Der Typ ihrer Werte.</translation>
    </message>
    <message>
        <source>The type that it has.</source>
        <translation>Der Typ, den sie hat.</translation>
    </message>
    <message>
        <source>The type that the columns get.</source>
        <translation>Der Typ, den die Spalten bekommen.</translation>
    </message>
    <message>
        <source>The unit of the spans.</source>
        <translation>Die Einheit der Spannen.</translation>
    </message>
    <message>
        <source>The upper end along x.</source>
        <translation>Das obere Ende entlang x.</translation>
    </message>
    <message>
        <source>The upper end along y.</source>
        <translation>Das obere Ende entlang y.</translation>
    </message>
    <message>
        <source>The upper end of the range; open if empty.</source>
        <translation>Das obere Ende der Spanne; leer: offen.</translation>
    </message>
    <message>
        <source>The user that connects to the server.</source>
        <translation>Der Benutzer, der sich mit dem Server verbindet.</translation>
    </message>
    <message>
        <source>The value for &apos;default&apos;; a text, or written as one.</source>
        <translation>Der Wert für „Vorgabe“; ein Text, oder als Text geschrieben.</translation>
    </message>
    <message>
        <source>The value for such a row; texts stand in quotes.</source>
        <translation>Der Wert für eine solche Zeile; Texte stehen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The value for which it leaves here; compared as text.</source>
        <translation>Der Wert, bei dem es hier hinausgeht; als Text verglichen.</translation>
    </message>
    <message>
        <source>The value of which such columns are removed, as a text or a number; empty for any.</source>
        <translation>Der Wert, mit dem solche Spalten entfernt werden, als Text oder Zahl; leer für jeden.</translation>
    </message>
    <message>
        <source>The value where no rule fits; missing if empty.</source>
        <translation>Der Wert, wenn keine Regel passt; leer: fehlend.</translation>
    </message>
    <message>
        <source>The value.</source>
        <translation>Der Wert.</translation>
    </message>
    <message>
        <source>The values of the query, bound and never written into it.</source>
        <translation>Die Werte der Abfrage, gebunden und nie in sie hineingeschrieben.</translation>
    </message>
    <message>
        <source>The values that are tried.</source>
        <translation>Die Werte, die versucht werden.</translation>
    </message>
    <message>
        <source>The values, for &apos;values&apos;.</source>
        <translation>Die Werte, für „Werte“.</translation>
    </message>
    <message>
        <source>The walk ends when the cost falls by less in an epoch; 0 for never.</source>
        <translation>Der Weg endet, wenn die Kosten in einer Epoche um weniger fallen; 0 für nie.</translation>
    </message>
    <message>
        <source>The weights of inputs (W) and of the last outputs (R).</source>
        <translation>Die Gewichte der Eingaben (W) und der vorigen Ausgaben (R).</translation>
    </message>
    <message>
        <source>The weights through which gates see gates (Q), for FGR.</source>
        <translation>Die Gewichte, durch die Gates andere Gates sehen (Q), für FGR.</translation>
    </message>
    <message>
        <source>The weights through which gates see the cell (p).</source>
        <translation>Die Gewichte, durch die Gates die Zelle sehen (p).</translation>
    </message>
    <message>
        <source>The weights to the hidden neurons: a line for each input, a number for each hidden neuron.</source>
        <translation>Die Gewichte zu den verdeckten Neuronen: eine Zeile je Eingabe, eine Zahl je verdecktem Neuron.</translation>
    </message>
    <message>
        <source>The weights to the outputs: a line for each hidden neuron, a number for each output.</source>
        <translation>Die Gewichte zu den Ausgaben: eine Zeile je verdecktem Neuron, eine Zahl je Ausgabe.</translation>
    </message>
    <message>
        <source>The width (standard deviation) of the kernel; 0 for the one of the rule.</source>
        <translation>Die Breite (Standardabweichung) des Kerns; 0: die der Regel.</translation>
    </message>
    <message>
        <source>The width in pixels.</source>
        <translation>Die Breite in Pixeln.</translation>
    </message>
    <message>
        <source>The width of the blur in pixels, for &apos;gaussian&apos; and &apos;bilateral&apos;.</source>
        <translation>Die Breite der Weichzeichnung in Pixeln, für „Gauß“ und „bilateral“.</translation>
    </message>
    <message>
        <source>The width that images are brought to before.</source>
        <translation>Die Breite, auf die Bilder vorher gebracht werden.</translation>
    </message>
    <message>
        <source>Their unit; automatic takes the most frequent distance between two rows, whatever *every*.</source>
        <translation>Deren Einheit; „automatisch“ nimmt den häufigsten Abstand zwischen zwei Zeilen, unabhängig von *Schrittlänge*.</translation>
    </message>
    <message>
        <source>Things with fewer pixels are left out.</source>
        <translation>Objekte mit weniger Pixeln entfallen.</translation>
    </message>
    <message>
        <source>Things with fewer pixels are taken for dirt, and left out.</source>
        <translation>Objekte mit weniger Pixeln gelten als Schmutz und entfallen.</translation>
    </message>
    <message>
        <source>Things with more pixels are left out; none if empty.</source>
        <translation>Objekte mit mehr Pixeln entfallen; keine, wenn leer.</translation>
    </message>
    <message>
        <source>To how many characters shorter texts are filled up.</source>
        <translation>Auf wie viele Zeichen kürzere Texte aufgefüllt werden.</translation>
    </message>
    <message>
        <source>To how many values the cells&apos; outputs are brought; 0 for all. LSTM only.</source>
        <translation>Auf wie viele Werte die Ausgaben der Zellen gebracht werden; 0 für alle. Nur LSTM.</translation>
    </message>
    <message>
        <source>Up to which difference shades count as alike, for the ways that keep edges.</source>
        <translation>Bis zu welchem Unterschied Tonwerte als ähnlich gelten, für die Arten, die Kanten erhalten.</translation>
    </message>
    <message>
        <source>Up to which variance numbers are removed; empty for never.</source>
        <translation>Bis zu welcher Varianz Zahlen entfernt werden; leer für nie.</translation>
    </message>
    <message>
        <source>Values that are put behind the address, after a ?.</source>
        <translation>Werte, die hinter einem ? an die Adresse gehängt werden.</translation>
    </message>
    <message>
        <source>What a cell makes of its values.</source>
        <translation>Was eine Zelle aus ihren Werten macht.</translation>
    </message>
    <message>
        <source>What a cell remembers by: `LSTM` without peepholes (the fastest), `vanilla` the LSTM with peepholes, without its input, forget or output gate (NIG, NFG, NOG), without the function on its input or output (NIAF, NOAF), with input and forget gate coupled (CIFG) or its gates fed back (FGR); `GRU` with two gates, and `RNN` with none.</source>
        <translation>Womit sich eine Zelle erinnert: `LSTM` ohne Peepholes (am schnellsten), `vanilla` das LSTM mit Peepholes, ohne Input-, Forget- oder Output-Gate (NIG, NFG, NOG), ohne die Funktion am Eingang oder Ausgang (NIAF, NOAF), mit gekoppeltem Input- und Forget-Gate (CIFG) oder mit zurückgeführten Gates (FGR); `GRU` mit zwei Gates, und `RNN` mit keinem.</translation>
    </message>
    <message>
        <source>What a column holds: how often the word is used, whether it is, its share of all words of the text, or TF-IDF, by which words count more the rarer they are.</source>
        <translation>Was eine Spalte enthält: wie oft das Wort verwendet wird, ob es verwendet wird, seinen Anteil an allen Wörtern des Texts oder TF-IDF, wobei Wörter umso mehr zählen, je seltener sie sind.</translation>
    </message>
    <message>
        <source>What a false negative costs.</source>
        <translation>Was ein falsch negatives Ergebnis kostet.</translation>
    </message>
    <message>
        <source>What a false positive costs.</source>
        <translation>Was ein falsch positives Ergebnis kostet.</translation>
    </message>
    <message>
        <source>What a feature is judged by: the difference of means or the straight relation (f test), any relation (mutual information), or, for counts and classes, χ².</source>
        <translation>Wonach ein Merkmal beurteilt wird: Unterschied der Mittelwerte oder linearer Zusammenhang (F-Test), beliebiger Zusammenhang (Mutual Information) oder, bei Anzahlen und Klassen, χ².</translation>
    </message>
    <message>
        <source>What a hidden neuron makes of its sum.</source>
        <translation>Was ein verdecktes Neuron aus seiner Summe macht.</translation>
    </message>
    <message>
        <source>What a large weight means: nothing, that the ends of the edge are close (strength), or that they are far apart (distance). One is 1 divided by the other.</source>
        <translation>Was ein großes Gewicht bedeutet: nichts, dass die Enden der Kante nah beieinander sind (Stärke), oder dass sie weit auseinander sind (Abstand). Das eine ist 1 geteilt durch das andere.</translation>
    </message>
    <message>
        <source>What a negative row costs that is taken for positive.</source>
        <translation>Was eine negative Zeile kostet, die für positiv gehalten wird.</translation>
    </message>
    <message>
        <source>What a neuron makes of its sum, in all layers but the last.</source>
        <translation>Was ein Neuron aus seiner Summe macht, in allen Schichten außer der letzten.</translation>
    </message>
    <message>
        <source>What a piece is: a word, what stands between blanks, a letter, or a match of a pattern.</source>
        <translation>Was ein Stück ist: ein Wort, was zwischen Leerzeichen steht, ein Buchstabe oder ein Treffer eines Musters.</translation>
    </message>
    <message>
        <source>What a positive row costs that is missed.</source>
        <translation>Was eine positive Zeile kostet, die übersehen wird.</translation>
    </message>
    <message>
        <source>What a row&apos;s value must be: listed, in a range, like a text with * and ?, or missing.</source>
        <translation>Was der Wert einer Zeile sein muss: aufgezählt, in einer Spanne, wie ein Text mit * und ?, oder fehlend.</translation>
    </message>
    <message>
        <source>What a value is compared with: the whole series, the values before it, or those at the same place of other seasons.</source>
        <translation>Womit ein Wert verglichen wird: mit der ganzen Reihe, den Werten davor oder denen an derselben Stelle anderer Saisons.</translation>
    </message>
    <message>
        <source>What an error costs (C); large follows the rows, small is smoother.</source>
        <translation>Was ein Fehler kostet (C); groß folgt den Zeilen, klein ist glatter.</translation>
    </message>
    <message>
        <source>What becomes of an image of other proportions: it is stretched, made to lie inside without filling the size, filled up around with a colour, or cut at its longer sides.</source>
        <translation>Was aus einem Bild mit anderen Proportionen wird: Es wird gestreckt, ohne Ausfüllen der Größe eingepasst, ringsum mit einer Farbe aufgefüllt oder an den längeren Seiten beschnitten.</translation>
    </message>
    <message>
        <source>What comes out: any number, numbers from 0 to 1, or shares that add up to 1. The last two want features that are so.</source>
        <translation>Was herauskommt: beliebige Zahlen, Zahlen von 0 bis 1 oder Anteile mit der Summe 1. Die letzten beiden verlangen ebensolche Merkmale.</translation>
    </message>
    <message>
        <source>What counts as usual: near the middle half, near the mean, or between quantiles.</source>
        <translation>Was als üblich gilt: nahe der mittleren Hälfte, nahe dem Mittelwert oder zwischen Quantilen.</translation>
    </message>
    <message>
        <source>What database it is; SQLite and DuckDB are files.</source>
        <translation>Welche Datenbank es ist; SQLite und DuckDB sind Dateien.</translation>
    </message>
    <message>
        <source>What decides, unless a case has a condition: usually a parameter of the workflow.</source>
        <translation>Was entscheidet, sofern ein Fall keine Bedingung hat: meist ein Parameter des Workflows.</translation>
    </message>
    <message>
        <source>What decides; later keys decide where earlier ones are equal.</source>
        <translation>Was entscheidet; spätere Schlüssel entscheiden, wenn frühere gleich sind.</translation>
    </message>
    <message>
        <source>What each step adds.</source>
        <translation>Was jeder Schritt hinzufügt.</translation>
    </message>
    <message>
        <source>What each text begins with.</source>
        <translation>Womit jeder Text beginnt.</translation>
    </message>
    <message>
        <source>What enters the port.</source>
        <translation>Was in den Anschluss hineingeht.</translation>
    </message>
    <message>
        <source>What equal rows get: the smallest, largest or average of their places, one dense number, or &apos;ordinal&apos; numbers in the order of the table.</source>
        <translation>Was gleiche Zeilen bekommen: den kleinsten, größten oder durchschnittlichen ihrer Plätze, eine dichte Nummer oder, mit „ordinal“, Nummern in der Reihenfolge der Tabelle.</translation>
    </message>
    <message>
        <source>What happens if the condition never holds: the last values, or an error.</source>
        <translation>Was geschieht, wenn die Bedingung nie gilt: die letzten Werte oder ein Fehler.</translation>
    </message>
    <message>
        <source>What happens if the file is not there by then.</source>
        <translation>Was geschieht, wenn die Datei bis dahin nicht da ist.</translation>
    </message>
    <message>
        <source>What happens if the file is there already.</source>
        <translation>Was geschieht, wenn es die Datei schon gibt.</translation>
    </message>
    <message>
        <source>What happens if the table is there: rows are added, it is made anew, or it fails.</source>
        <translation>Was geschieht, wenn es die Tabelle gibt: Zeilen anhängen, neu anlegen oder ein Fehler.</translation>
    </message>
    <message>
        <source>What happens in single columns instead; the last rule for a column counts.</source>
        <translation>Was stattdessen in einzelnen Spalten geschieht; die letzte Regel für eine Spalte zählt.</translation>
    </message>
    <message>
        <source>What happens to a missing value.</source>
        <translation>Was mit einem fehlenden Wert geschieht.</translation>
    </message>
    <message>
        <source>What happens to missing numbers.</source>
        <translation>Was mit fehlenden Zahlen geschieht.</translation>
    </message>
    <message>
        <source>What happens to missing values of all other types.</source>
        <translation>Was mit fehlenden Werten aller anderen Typen geschieht.</translation>
    </message>
    <message>
        <source>What happens to the numbers.</source>
        <translation>Was mit den Zahlen geschieht.</translation>
    </message>
    <message>
        <source>What happens where several branches are active: an error, or the first of them is taken.</source>
        <translation>Was geschieht, wenn mehrere Zweige aktiv sind: ein Fehler, oder der erste wird genommen.</translation>
    </message>
    <message>
        <source>What happens with a cell that doesn&apos;t fit the type you gave.</source>
        <translation>Was mit einer Zelle geschieht, die nicht zum angegebenen Typ passt.</translation>
    </message>
    <message>
        <source>What happens with lines that are no objects.</source>
        <translation>Was mit Zeilen geschieht, die keine Objekte sind.</translation>
    </message>
    <message>
        <source>What happens with lines that are not in the format.</source>
        <translation>Was mit Zeilen geschieht, die nicht dem Format entsprechen.</translation>
    </message>
    <message>
        <source>What happens with rows that can&apos;t be read: stop, leave them out, or fill them up.</source>
        <translation>Was mit Zeilen geschieht, die sich nicht lesen lassen: anhalten, auslassen oder auffüllen.</translation>
    </message>
    <message>
        <source>What is added from row to row.</source>
        <translation>Was von Zeile zu Zeile hinzukommt.</translation>
    </message>
    <message>
        <source>What is added from value to value, for the same two.</source>
        <translation>Was von Wert zu Wert hinzukommt, für dieselben beiden.</translation>
    </message>
    <message>
        <source>What is added to each count of &apos;yes or no&apos; and &apos;counts&apos;, so that what was never seen is not impossible (Laplace).</source>
        <translation>Was zu jeder Anzahl bei „ja oder nein“ und „Anzahlen“ addiert wird, damit nie Gesehenes nicht unmöglich ist (Laplace).</translation>
    </message>
    <message>
        <source>What is added to each variance, as a share of the column&apos;s own, so that no group collapses.</source>
        <translation>Was zu jeder Varianz addiert wird, als Anteil an der eigenen der Spalte, damit keine Gruppe zusammenfällt.</translation>
    </message>
    <message>
        <source>What is added to the product in &apos;poly&apos; and &apos;sigmoid&apos;.</source>
        <translation>Was bei „poly“ und „sigmoid“ zum Produkt addiert wird.</translation>
    </message>
    <message>
        <source>What is chosen from, for &apos;choice&apos;.</source>
        <translation>Woraus bei „Auswahl“ gewählt wird.</translation>
    </message>
    <message>
        <source>What is counted.</source>
        <translation>Was gezählt wird.</translation>
    </message>
    <message>
        <source>What is given where there is no such row or no value; nothing: it is an error.</source>
        <translation>Was geliefert wird, wenn es keine solche Zeile oder keinen Wert gibt; leer: ein Fehler.</translation>
    </message>
    <message>
        <source>What is kept of a window.</source>
        <translation>Was von einem Fenster behalten wird.</translation>
    </message>
    <message>
        <source>What is kept: the best of a ranking, what varies, what is not a copy of another feature, or what a model gains from, adding features (forward) or taking them away (backward).</source>
        <translation>Was behalten wird: die Besten einer Rangfolge, was variiert, was keine Kopie eines anderen Merkmals ist, oder wovon ein Modell gewinnt, wenn Merkmale hinzukommen (vorwärts) oder entfernt werden (rückwärts).</translation>
    </message>
    <message>
        <source>What is listed.</source>
        <translation>Was aufgelistet wird.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>Was gesucht wird.</translation>
    </message>
    <message>
        <source>What is made of each sum.</source>
        <translation>Was aus jeder Summe gemacht wird.</translation>
    </message>
    <message>
        <source>What is made of its values.</source>
        <translation>Was aus ihren Werten wird.</translation>
    </message>
    <message>
        <source>What is made of the numbers of a category.</source>
        <translation>Was aus den Zahlen einer Kategorie gemacht wird.</translation>
    </message>
    <message>
        <source>What is made of the numbers of a field.</source>
        <translation>Was aus den Zahlen eines Feldes gemacht wird.</translation>
    </message>
    <message>
        <source>What is made of the values of a row.</source>
        <translation>Was aus den Werten einer Zeile wird.</translation>
    </message>
    <message>
        <source>What is made of the values of a window.</source>
        <translation>Was aus den Werten eines Fensters wird.</translation>
    </message>
    <message>
        <source>What is made of the values up to a row.</source>
        <translation>Was aus den Werten bis zu einer Zeile wird.</translation>
    </message>
    <message>
        <source>What is made of the weights of several rows that join the same nodes.</source>
        <translation>Was aus den Gewichten mehrerer Zeilen wird, die dieselben Knoten verbinden.</translation>
    </message>
    <message>
        <source>What is made small: squared errors, errors without sign, or a mixture of both.</source>
        <translation>Was klein gemacht wird: quadratische Fehler, Fehler ohne Vorzeichen oder eine Mischung aus beiden.</translation>
    </message>
    <message>
        <source>What is made small; cross entropy is for values from 0 to 1.</source>
        <translation>Was klein gemacht wird; Kreuzentropie ist für Werte von 0 bis 1.</translation>
    </message>
    <message>
        <source>What is read: dates, dates with a time, or times of day.</source>
        <translation>Was gelesen wird: Datumswerte, Datumswerte mit Uhrzeit oder Uhrzeiten.</translation>
    </message>
    <message>
        <source>What is replaced, one after the other.</source>
        <translation>Was ersetzt wird, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>What is said of each column.</source>
        <translation>Was über jede Spalte gesagt wird.</translation>
    </message>
    <message>
        <source>What is said where it does not; made from the condition if empty.</source>
        <translation>Die Meldung, wenn es nicht gilt; leer: aus der Bedingung gebildet.</translation>
    </message>
    <message>
        <source>What is tagged; the first rule that matches counts.</source>
        <translation>Was einen Tag bekommt; die erste passende Regel zählt.</translation>
    </message>
    <message>
        <source>What is taken as gradient: the mean over the rows, twice the mean, or the sum.</source>
        <translation>Was als Gradient genommen wird: der Mittelwert über die Zeilen, der doppelte Mittelwert oder die Summe.</translation>
    </message>
    <message>
        <source>What is taken as gradient: the mean over the rows, twice the mean, or the sum. All go the same way with another rate.</source>
        <translation>Was als Gradient genommen wird: der Mittelwert über die Zeilen, der doppelte Mittelwert oder die Summe. Alle gehen denselben Weg mit einer anderen Lernrate.</translation>
    </message>
    <message>
        <source>What is tested against &apos;no difference&apos;: any difference, only one above, or only one below.</source>
        <translation>Was gegen die Annahme „kein Unterschied“ getestet wird: jeder Unterschied, nur einer nach oben oder nur einer nach unten.</translation>
    </message>
    <message>
        <source>What is waited for: some seconds, a time, or a file.</source>
        <translation>Worauf gewartet wird: einige Sekunden, ein Zeitpunkt oder eine Datei.</translation>
    </message>
    <message>
        <source>What is written for a missing value.</source>
        <translation>Was für einen fehlenden Wert geschrieben wird.</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>Was er ist.</translation>
    </message>
    <message>
        <source>What keeps coefficients small: nothing (least squares), the sum of their squares (ridge) or of their sizes (lasso, which sets some to 0).</source>
        <translation>Was Koeffizienten klein hält: nichts (kleinste Quadrate), die Summe ihrer Quadrate (Ridge) oder die ihrer Beträge (Lasso, das manche auf 0 setzt).</translation>
    </message>
    <message>
        <source>What leaves by the port.</source>
        <translation>Was am Anschluss herauskommt.</translation>
    </message>
    <message>
        <source>What must be so.</source>
        <translation>Was gelten muss.</translation>
    </message>
    <message>
        <source>What must hold for a node, by its columns; all are kept if empty.</source>
        <translation>Was für einen Knoten gelten muss, nach seinen Spalten; alle werden behalten, wenn leer.</translation>
    </message>
    <message>
        <source>What must hold for a row; true or false for each row.</source>
        <translation>Was für eine Zeile gelten muss; wahr oder falsch für jede Zeile.</translation>
    </message>
    <message>
        <source>What must hold for every row, or for the table as a whole.</source>
        <translation>Was für jede Zeile oder für die Tabelle als Ganzes gelten muss.</translation>
    </message>
    <message>
        <source>What must hold to stop: a formula over the metrics or a table; none if empty.</source>
        <translation>Was zum Anhalten gelten muss: eine Formel über die Metriken oder eine Tabelle; leer: nichts.</translation>
    </message>
    <message>
        <source>What numbers count, from the first of January 1970.</source>
        <translation>Was Zahlen zählen, ab dem 1. Januar 1970.</translation>
    </message>
    <message>
        <source>What of a longer sequence lies behind this is left out; 0 for nothing.</source>
        <translation>Was von einer längeren Sequenz dahinter liegt, entfällt; 0 für nichts.</translation>
    </message>
    <message>
        <source>What of the steps is looked at: the last one, their mean, or the largest of each value.</source>
        <translation>Was von den Schritten betrachtet wird: der letzte, ihr Mittelwert oder der größte jedes Wertes.</translation>
    </message>
    <message>
        <source>What parts are: letters that follow each other, or words; not for &apos;edits&apos;.</source>
        <translation>Was Teile sind: aufeinanderfolgende Buchstaben oder Wörter; nicht für „Editierdistanz“.</translation>
    </message>
    <message>
        <source>What separates fields: one character, or auto, tab, comma, semicolon, pipe, space.</source>
        <translation>Was Felder trennt: ein Zeichen, oder auto, tab, comma, semicolon, pipe, space.</translation>
    </message>
    <message>
        <source>What separates fields: one character, or comma, tab, semicolon, pipe, space.</source>
        <translation>Was Felder trennt: ein Zeichen, oder comma, tab, semicolon, pipe, space.</translation>
    </message>
    <message>
        <source>What squared deviations are divided by for &apos;normal&apos;: the rows of the class, or one less.</source>
        <translation>Wodurch quadrierte Abweichungen bei „normal“ geteilt werden: durch die Zeilen der Klasse oder eine weniger.</translation>
    </message>
    <message>
        <source>What stands before the numbers of new columns.</source>
        <translation>Was vor den Nummern neuer Spalten steht.</translation>
    </message>
    <message>
        <source>What stands before the secret there.</source>
        <translation>Was dort vor dem Geheimnis steht.</translation>
    </message>
    <message>
        <source>What stands before the word in the name of its column.</source>
        <translation>Was im Namen seiner Spalte vor dem Wort steht.</translation>
    </message>
    <message>
        <source>What stands between column and value in the new names.</source>
        <translation>Was in den neuen Namen zwischen Spalte und Wert steht.</translation>
    </message>
    <message>
        <source>What stands between joined texts.</source>
        <translation>Was zwischen verketteten Texten steht.</translation>
    </message>
    <message>
        <source>What stands between the items of a list that is written as text.</source>
        <translation>Was zwischen den Items einer Liste steht, die als Text geschrieben ist.</translation>
    </message>
    <message>
        <source>What stands between the parts of the name of a new column.</source>
        <translation>Was zwischen den Teilen des Namens einer neuen Spalte steht.</translation>
    </message>
    <message>
        <source>What stands between the parts.</source>
        <translation>Was zwischen den Teilen steht.</translation>
    </message>
    <message>
        <source>What stands between the values.</source>
        <translation>Was zwischen den Werten steht.</translation>
    </message>
    <message>
        <source>What stands between words; letters have nothing in between.</source>
        <translation>Was zwischen Wörtern steht; zwischen Buchstaben steht nichts.</translation>
    </message>
    <message>
        <source>What stands in its place.</source>
        <translation>Was an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>What stands in the boxes.</source>
        <translation>Was in den Kästen steht.</translation>
    </message>
    <message>
        <source>What stands in the new rows, and for missing numbers.</source>
        <translation>Was in den neuen Zeilen und für fehlende Zahlen steht.</translation>
    </message>
    <message>
        <source>What stands where a table has no row for a time, and for its missing values.</source>
        <translation>Was dort steht, wo eine Tabelle keine Zeile für eine Zeit hat, und für ihre fehlenden Werte.</translation>
    </message>
    <message>
        <source>What the amount counts.</source>
        <translation>Was der Betrag zählt.</translation>
    </message>
    <message>
        <source>What the answer is; auto goes by what the server says, then by the address.</source>
        <translation>Was die Antwort ist; die Automatik richtet sich nach der Angabe des Servers, dann nach der Adresse.</translation>
    </message>
    <message>
        <source>What the best threshold has the most of; of cost the least.</source>
        <translation>Wovon der beste Schwellenwert am meisten hat; von Kosten am wenigsten.</translation>
    </message>
    <message>
        <source>What the columns have in common afterwards.</source>
        <translation>Was die Spalten danach gemeinsam haben.</translation>
    </message>
    <message>
        <source>What the columns must be.</source>
        <translation>Was die Spalten sein müssen.</translation>
    </message>
    <message>
        <source>What the features are: numbers with a normal distribution in each class, yes or no (above 0 or not), or counts such as those of words.</source>
        <translation>Was die Merkmale sind: Zahlen mit einer Normalverteilung in jeder Klasse, ja oder nein (über 0 oder nicht) oder Anzahlen wie die von Wörtern.</translation>
    </message>
    <message>
        <source>What the groups look like: ellipses of any kind, all the same ellipse (tied), ellipses along the axes, or balls.</source>
        <translation>Wie die Gruppen aussehen: beliebige Ellipsen, alle dieselbe Ellipse (gemeinsam), Ellipsen entlang der Achsen oder Kugeln.</translation>
    </message>
    <message>
        <source>What the input neurons give.</source>
        <translation>Was die Eingabeneuronen liefern.</translation>
    </message>
    <message>
        <source>What the names must match, such as *.csv, or *.jpg;*.png; upper case doesn&apos;t matter.</source>
        <translation>Wozu die Namen passen müssen, etwa *.csv oder *.jpg;*.png; Groß- und Kleinschreibung ist gleich.</translation>
    </message>
    <message>
        <source>What the names of the new columns begin with.</source>
        <translation>Womit die Namen der neuen Spalten beginnen.</translation>
    </message>
    <message>
        <source>What the outputs should be.</source>
        <translation>Was die Ausgaben sein sollen.</translation>
    </message>
    <message>
        <source>What the port is for, for people.</source>
        <translation>Wozu der Anschluss da ist, für Menschen.</translation>
    </message>
    <message>
        <source>What the prediction of all zeros is when there is no *intercept* to be learnt.</source>
        <translation>Was die Vorhersage ist, wenn alles 0 ist und kein *Achsenabschnitt* gelernt wird.</translation>
    </message>
    <message>
        <source>What the series moves around: 0, a level, or a level that each step raises (drift). Automatic is a level without differences, and 0 with them.</source>
        <translation>Worum sich die Reihe bewegt: 0, ein Niveau oder ein Niveau, das mit jedem Schritt steigt (Drift). „automatisch“ ist ohne Differenzen ein Niveau und mit ihnen 0.</translation>
    </message>
    <message>
        <source>What the table is about.</source>
        <translation>Wovon die Tabelle handelt.</translation>
    </message>
    <message>
        <source>What the tables are called, in the order of connection, instead of table1, table2, …</source>
        <translation>Wie die Tabellen heißen, in der Reihenfolge der Verbindung, anstelle von table1, table2, …</translation>
    </message>
    <message>
        <source>What the text is like, for &apos;wildcards&apos; and &apos;regex&apos;.</source>
        <translation>Wie der Text ist, für „Platzhalter“ und „Regex“.</translation>
    </message>
    <message>
        <source>What the threshold is best for, as in Threshold Calibrator.</source>
        <translation>Wofür der Schwellenwert der beste ist, wie in Schwellenwert kalibrieren.</translation>
    </message>
    <message>
        <source>What the threshold is best for: Youden&apos;s J (recall less false positive rate), F1, the share of right rows, the same with both classes counting alike, the cost of errors, or to reach a recall or a precision.</source>
        <translation>Wofür der Schwellenwert der beste ist: Youdens J (Recall minus Falsch-positiv-Rate), F1, der Anteil richtiger Zeilen, derselbe mit gleich zählenden Klassen, die Kosten der Fehler, oder um einen Recall oder eine Precision zu erreichen.</translation>
    </message>
    <message>
        <source>What the tolerance counts, for dates and times.</source>
        <translation>Was die Toleranz zählt, bei Datums- und Zeitwerten.</translation>
    </message>
    <message>
        <source>What there is an iteration for.</source>
        <translation>Wofür es je einen Durchlauf gibt.</translation>
    </message>
    <message>
        <source>What to rank by; later keys decide where earlier ones are equal.</source>
        <translation>Wonach der Rang bestimmt wird; spätere Schlüssel entscheiden, wenn frühere gleich sind.</translation>
    </message>
    <message>
        <source>What to sort by; later keys decide where earlier ones are equal.</source>
        <translation>Wonach sortiert wird; spätere Schlüssel entscheiden, wenn frühere gleich sind.</translation>
    </message>
    <message>
        <source>When the rule is for a row; true or false.</source>
        <translation>Wann die Regel für eine Zeile gilt; wahr oder falsch.</translation>
    </message>
    <message>
        <source>Where a range begins; it belongs to it.</source>
        <translation>Wo ein Bereich beginnt; der Wert gehört dazu.</translation>
    </message>
    <message>
        <source>Where blanks are removed; &apos;inside too&apos; also makes one blank of several between words.</source>
        <translation>Wo Leerzeichen entfernt werden; „auch innen“ macht außerdem aus mehreren zwischen Wörtern eines.</translation>
    </message>
    <message>
        <source>Where it begins.</source>
        <translation>Wo er beginnt.</translation>
    </message>
    <message>
        <source>Where it ends.</source>
        <translation>Wo er endet.</translation>
    </message>
    <message>
        <source>Where it ends; that belongs to it too.</source>
        <translation>Wo er endet; auch dieser Wert gehört dazu.</translation>
    </message>
    <message>
        <source>Where it is computed; auto takes a graphics card if there is one.</source>
        <translation>Wo gerechnet wird; „automatisch“ nimmt eine Grafikkarte, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>Where it is: found for each image by Otsu, given, or found for each pixel from those around.</source>
        <translation>Wo er liegt: für jedes Bild nach Otsu gefunden, vorgegeben oder für jedes Pixel aus denen ringsum gefunden.</translation>
    </message>
    <message>
        <source>Where rows without a value go.</source>
        <translation>Wohin Zeilen ohne Wert kommen.</translation>
    </message>
    <message>
        <source>Where texts are filled up.</source>
        <translation>Wo Texte aufgefüllt werden.</translation>
    </message>
    <message>
        <source>Where the names of the columns are: in heading cells if there are, the first row, nowhere.</source>
        <translation>Wo die Namen der Spalten stehen: in Kopfzellen, wenn es welche gibt, in der ersten Zeile, nirgends.</translation>
    </message>
    <message>
        <source>Where the rows are in JSON, such as data.items; all of it if empty.</source>
        <translation>Wo im JSON die Zeilen stehen, etwa data.items; leer: das Ganze.</translation>
    </message>
    <message>
        <source>Where the rows are in a document, such as data.items; all of it if empty.</source>
        <translation>Wo in einem Dokument die Zeilen stehen, etwa data.items; leer: das Ganze.</translation>
    </message>
    <message>
        <source>Where the settings come from.</source>
        <translation>Woher die Einstellungen kommen.</translation>
    </message>
    <message>
        <source>Where the tree is cut: how many groups are coloured.</source>
        <translation>Wo der Baum geschnitten wird: wie viele Gruppen gefärbt sind.</translation>
    </message>
    <message>
        <source>Whether &apos;words&apos; gives signs too, each as a piece.</source>
        <translation>Ob „Wörter“ auch Satzzeichen liefert, jedes als ein Stück.</translation>
    </message>
    <message>
        <source>Whether a bin is named by its interval, number or middle, as `Bin 1`, or by its borders as KNIME writes them.</source>
        <translation>Ob ein Bin nach seinem Intervall, seiner Nummer oder seiner Mitte heißt, als `Bin 1`, oder nach seinen Grenzen, wie KNIME sie schreibt.</translation>
    </message>
    <message>
        <source>Whether a cell without rows is 0 where something is counted; missing otherwise.</source>
        <translation>Ob eine Zelle ohne Zeilen 0 ist, wenn etwas gezählt wird; sonst ist sie fehlend.</translation>
    </message>
    <message>
        <source>Whether a classifier also gives the probability of each class, in a column each.</source>
        <translation>Ob ein Klassifikator auch die Wahrscheinlichkeit jeder Klasse liefert, in je einer Spalte.</translation>
    </message>
    <message>
        <source>Whether a column `label` has the name of the folder that an image lies in.</source>
        <translation>Ob eine Spalte `label` den Namen des Ordners hat, in dem ein Bild liegt.</translation>
    </message>
    <message>
        <source>Whether a column is removed that has the same value in all rows.</source>
        <translation>Ob eine Spalte entfernt wird, die in allen Zeilen denselben Wert hat.</translation>
    </message>
    <message>
        <source>Whether a column of numbers without decimals becomes one of integers.</source>
        <translation>Ob eine Spalte mit Zahlen ohne Nachkommastellen zu ganzen Zahlen wird.</translation>
    </message>
    <message>
        <source>Whether a file is one document, or has an object in each line; auto finds out.</source>
        <translation>Ob eine Datei ein Dokument ist oder ein Objekt je Zeile hat; die Automatik findet es heraus.</translation>
    </message>
    <message>
        <source>Whether a file that is no image stops the node, or is left out.</source>
        <translation>Ob eine Datei, die kein Bild ist, den Knoten anhält oder ausgelassen wird.</translation>
    </message>
    <message>
        <source>Whether a heavy edge counts for more than a light one.</source>
        <translation>Ob eine schwere Kante mehr zählt als eine leichte.</translation>
    </message>
    <message>
        <source>Whether a last column `total` has what the function makes of a whole row&apos;s values.</source>
        <translation>Ob eine letzte Spalte `total` enthält, was die Funktion aus den Werten einer ganzen Zeile macht.</translation>
    </message>
    <message>
        <source>Whether a missing key equals a missing key.</source>
        <translation>Ob ein fehlender Schlüssel einem fehlenden Schlüssel gleicht.</translation>
    </message>
    <message>
        <source>Whether a missing value in a feature is left to the model, which mostly stops the node, or gives its row a missing prediction.</source>
        <translation>Ob ein fehlender Wert in einem Merkmal dem Modell überlassen wird, was den Knoten meist anhält, oder seiner Zeile eine fehlende Vorhersage gibt.</translation>
    </message>
    <message>
        <source>Whether a missing value is left out with its separator, is an empty text, or makes the result missing.</source>
        <translation>Ob ein fehlender Wert mit seinem Trennzeichen wegbleibt, ein leerer Text ist oder das Ergebnis fehlend macht.</translation>
    </message>
    <message>
        <source>Whether a new column is named by its value alone; if two columns have it, by both.</source>
        <translation>Ob eine neue Spalte nur nach ihrem Wert heißt; haben ihn zwei Spalten, nach beidem.</translation>
    </message>
    <message>
        <source>Whether a row may be drawn several times, for the method &apos;random&apos;.</source>
        <translation>Ob eine Zeile mehrmals gezogen werden darf, für die Methode „zufällig“.</translation>
    </message>
    <message>
        <source>Whether a row with a missing value in a key has no rank, or the value counts as smaller than all others, or as the last in any order.</source>
        <translation>Ob eine Zeile mit einem fehlenden Wert in einem Schlüssel keinen Rang hat, oder der Wert als kleiner als alle anderen zählt, oder in jeder Ordnung als letzter.</translation>
    </message>
    <message>
        <source>Whether a row with an empty or missing list is kept, its value missing, or dropped.</source>
        <translation>Ob eine Zeile mit leerer oder fehlender Liste behalten wird, mit fehlendem Wert, oder wegfällt.</translation>
    </message>
    <message>
        <source>Whether a row without a value has the result so far, instead of none.</source>
        <translation>Ob eine Zeile ohne Wert das bisherige Ergebnis hat statt keines.</translation>
    </message>
    <message>
        <source>Whether a row without its target or one of the features stops the node, or is left out.</source>
        <translation>Ob eine Zeile ohne ihren Zielwert oder eines der Merkmale den Knoten anhält oder weggelassen wird.</translation>
    </message>
    <message>
        <source>Whether a second layer reads the sequence backwards; not where it is still made.</source>
        <translation>Ob eine zweite Schicht die Sequenz rückwärts liest; nicht, wo sie erst entsteht.</translation>
    </message>
    <message>
        <source>Whether a slice is as large as its rows, or as the sum of numbers.</source>
        <translation>Ob ein Stück so groß ist wie seine Zeilen oder wie die Summe von Zahlen.</translation>
    </message>
    <message>
        <source>Whether a tenth of the rows is put aside, and the rounds end when they no longer gain.</source>
        <translation>Ob ein Zehntel der Zeilen zurückgehalten wird und die Runden enden, wenn sie darauf nichts mehr gewinnen.</translation>
    </message>
    <message>
        <source>Whether a tenth of the rows is put aside, and training ends when they no longer gain.</source>
        <translation>Ob ein Zehntel der Zeilen zurückgehalten wird und das Training endet, wenn es darauf nichts mehr gewinnt.</translation>
    </message>
    <message>
        <source>Whether a value outside all bins is in the nearest one, or in none.</source>
        <translation>Ob ein Wert außerhalb aller Bins im nächstgelegenen liegt oder in keinem.</translation>
    </message>
    <message>
        <source>Whether a value that does not fit stops the run or is missing.</source>
        <translation>Ob ein Wert, der nicht passt, den Lauf anhält oder fehlend wird.</translation>
    </message>
    <message>
        <source>Whether addresses of this machine and of private networks may be reached.</source>
        <translation>Ob Adressen dieses Rechners und privater Netze erreicht werden dürfen.</translation>
    </message>
    <message>
        <source>Whether all keys must be equal, or any one of them is enough.</source>
        <translation>Ob alle Schlüssel gleich sein müssen oder ein beliebiger genügt.</translation>
    </message>
    <message>
        <source>Whether all letters become small.</source>
        <translation>Ob alle Buchstaben klein werden.</translation>
    </message>
    <message>
        <source>Whether all neighbours count the same, or nearer ones more (by 1 over the distance).</source>
        <translation>Ob alle Nachbarn gleich zählen oder nähere mehr (mit 1 durch den Abstand).</translation>
    </message>
    <message>
        <source>Whether all values are checked, which costs more than reading them.</source>
        <translation>Ob alle Werte geprüft werden, was mehr kostet als das Lesen.</translation>
    </message>
    <message>
        <source>Whether all weights of a kind are the same, or drawn between minus and plus that value.</source>
        <translation>Ob alle Gewichte einer Art gleich sind oder zwischen minus und plus diesem Wert gezogen werden.</translation>
    </message>
    <message>
        <source>Whether an apostrophe is put before texts that a spreadsheet would run as formulas.</source>
        <translation>Ob Texten, die ein Tabellenprogramm als Formel ausführen würde, ein Apostroph vorangestellt wird.</translation>
    </message>
    <message>
        <source>Whether an edge leads only one way, as &apos;follows&apos; does and &apos;is a friend of&apos; does not.</source>
        <translation>Ob eine Kante nur in eine Richtung führt, wie „folgt“, anders als „ist befreundet mit“.</translation>
    </message>
    <message>
        <source>Whether an equal value is a partner.</source>
        <translation>Ob ein gleicher Wert ein Partner ist.</translation>
    </message>
    <message>
        <source>Whether an iteration that fails stops the node, or is left out and told of in the errors.</source>
        <translation>Ob ein fehlgeschlagener Durchlauf den Knoten anhält oder ausgelassen und unter den Fehlern genannt wird.</translation>
    </message>
    <message>
        <source>Whether an outlier becomes the nearest usual value or missing, its row is removed, or only such rows are kept, or it is marked in a new column.</source>
        <translation>Ob ein Ausreißer zum nächstgelegenen üblichen Wert oder fehlend wird, seine Zeile entfernt wird, nur solche Zeilen behalten werden oder er in einer neuen Spalte markiert wird.</translation>
    </message>
    <message>
        <source>Whether batches take the rows in another order in each epoch.</source>
        <translation>Ob Batches die Zeilen in jeder Epoche in anderer Reihenfolge nehmen.</translation>
    </message>
    <message>
        <source>Whether biases change too, if there are any.</source>
        <translation>Ob sich auch die Bias-Werte ändern, falls es welche gibt.</translation>
    </message>
    <message>
        <source>Whether blanks around the parts are removed.</source>
        <translation>Ob Leerzeichen um die Teile entfernt werden.</translation>
    </message>
    <message>
        <source>Whether both columns are brought to mean 0 and standard deviation 1 first.</source>
        <translation>Ob beide Spalten zuerst auf Mittelwert 0 und Standardabweichung 1 gebracht werden.</translation>
    </message>
    <message>
        <source>Whether both groups are taken to spread alike; &apos;unequal&apos; is Welch&apos;s test, and safe.</source>
        <translation>Ob für beide Gruppen gleiche Streuung angenommen wird; „ungleich“ ist der Welch-Test und auf der sicheren Seite.</translation>
    </message>
    <message>
        <source>Whether capital and small letters are the same.</source>
        <translation>Ob Groß- und Kleinbuchstaben gleich sind.</translation>
    </message>
    <message>
        <source>Whether categories are in their own order, or those with most to them come first.</source>
        <translation>Ob Kategorien in ihrer eigenen Reihenfolge stehen oder die mit dem meisten zuerst kommen.</translation>
    </message>
    <message>
        <source>Whether classes come in the order of their values, or as the rows have them, first the actual ones and then those that were only predicted.</source>
        <translation>Ob Klassen in der Ordnung ihrer Werte kommen, oder wie die Zeilen sie haben, zuerst die tatsächlichen und dann die, die nur vorhergesagt wurden.</translation>
    </message>
    <message>
        <source>Whether columns count alike, in standard deviations, so that units don&apos;t matter.</source>
        <translation>Ob Spalten gleich zählen, in Standardabweichungen, sodass Einheiten keine Rolle spielen.</translation>
    </message>
    <message>
        <source>Whether columns of numbers are brought to mean 0 and deviation 1 first.</source>
        <translation>Ob Zahlenspalten zuerst auf Mittelwert 0 und Standardabweichung 1 gebracht werden.</translation>
    </message>
    <message>
        <source>Whether columns of whole numbers stay so: what is worked out for them is rounded.</source>
        <translation>Ob Spalten ganzer Zahlen es bleiben: Was für sie berechnet wird, wird gerundet.</translation>
    </message>
    <message>
        <source>Whether columns stay in their order, or those that go together lie side by side.</source>
        <translation>Ob Spalten in ihrer Reihenfolge bleiben oder zusammenhängende nebeneinanderliegen.</translation>
    </message>
    <message>
        <source>Whether columns that not every iteration gives are filled with missing values, or refused.</source>
        <translation>Ob Spalten, die nicht jeder Durchlauf liefert, mit fehlenden Werten aufgefüllt oder abgelehnt werden.</translation>
    </message>
    <message>
        <source>Whether columns that not every table has are kept.</source>
        <translation>Ob Spalten behalten werden, die nicht jede Tabelle hat.</translation>
    </message>
    <message>
        <source>Whether dark becomes bright.</source>
        <translation>Ob Dunkles hell wird.</translation>
    </message>
    <message>
        <source>Whether diameter and mean path are worked out, which takes long for large graphs.</source>
        <translation>Ob Durchmesser und mittlerer Pfad berechnet werden, was bei großen Graphen lange dauert.</translation>
    </message>
    <message>
        <source>Whether differences to the season before count.</source>
        <translation>Ob Differenzen zur Saison davor zählen.</translation>
    </message>
    <message>
        <source>Whether digits within texts are compared as the numbers that they are.</source>
        <translation>Ob Ziffern in Texten als die Zahlen verglichen werden, die sie sind.</translation>
    </message>
    <message>
        <source>Whether distances are measured in standard deviations, so that units don&apos;t matter.</source>
        <translation>Ob Abstände in Standardabweichungen gemessen werden, sodass Einheiten keine Rolle spielen.</translation>
    </message>
    <message>
        <source>Whether distinct, joined and most frequent values include the missing one, as one like others.</source>
        <translation>Ob verschiedene, verkettete und häufigste Werte auch den fehlenden enthalten, als Wert wie andere.</translation>
    </message>
    <message>
        <source>Whether duplicates are removed, marked as true in a new column, or have their status there.</source>
        <translation>Ob doppelte Zeilen entfernt, in einer neuen Spalte als wahr markiert werden oder dort ihren Status haben.</translation>
    </message>
    <message>
        <source>Whether each class counts the same, however many rows it has.</source>
        <translation>Ob jede Klasse gleich zählt, wie viele Zeilen sie auch hat.</translation>
    </message>
    <message>
        <source>Whether each epoch takes the rows in another order.</source>
        <translation>Ob jede Epoche die Zeilen in anderer Reihenfolge nimmt.</translation>
    </message>
    <message>
        <source>Whether each page gets a checksum, so that damage is noticed when it is read.</source>
        <translation>Ob jede Seite eine Prüfsumme bekommt, damit Schäden beim Lesen auffallen.</translation>
    </message>
    <message>
        <source>Whether each point is marked, if there are few.</source>
        <translation>Ob jeder Punkt markiert wird, wenn es wenige sind.</translation>
    </message>
    <message>
        <source>Whether each value may come only once; missing ones do not count.</source>
        <translation>Ob jeder Wert nur einmal vorkommen darf; fehlende zählen nicht.</translation>
    </message>
    <message>
        <source>Whether edges from a node to itself are kept.</source>
        <translation>Ob Kanten von einem Knoten zu sich selbst behalten werden.</translation>
    </message>
    <message>
        <source>Whether edges pull their ends together (force), all nodes lie on a circle, or on circles around the one with the most edges (shells).</source>
        <translation>Ob Kanten ihre Enden zusammenziehen (Kräfte), alle Knoten auf einem Kreis liegen oder auf Kreisen um den mit den meisten Kanten (Schalen).</translation>
    </message>
    <message>
        <source>Whether edges that are worked out become whole numbers, so that all values stay inside.</source>
        <translation>Ob berechnete Grenzen ganze Zahlen werden, sodass alle Werte innerhalb bleiben.</translation>
    </message>
    <message>
        <source>Whether features and target are brought to mean 0 and standard deviation 1 first.</source>
        <translation>Ob Merkmale und Zielspalte zuerst auf Mittelwert 0 und Standardabweichung 1 gebracht werden.</translation>
    </message>
    <message>
        <source>Whether features are brought to mean 0 and standard deviation 1 first.</source>
        <translation>Ob Merkmale zuerst auf Mittelwert 0 und Standardabweichung 1 gebracht werden.</translation>
    </message>
    <message>
        <source>Whether features, and a number to predict, are brought to one scale for training.</source>
        <translation>Ob Merkmale und eine vorherzusagende Zahl für das Training auf eine Skala gebracht werden.</translation>
    </message>
    <message>
        <source>Whether folders below are looked into.</source>
        <translation>Ob auch in Unterordnern nachgesehen wird.</translation>
    </message>
    <message>
        <source>Whether groups are equally wide, or hold about as many rows each.</source>
        <translation>Ob Gruppen gleich breit sind oder je etwa gleich viele Zeilen enthalten.</translation>
    </message>
    <message>
        <source>Whether high or low scores mean the positive class.</source>
        <translation>Ob hohe oder niedrige Scores die positive Klasse bedeuten.</translation>
    </message>
    <message>
        <source>Whether it is looked for as it is written, with * and ?, or as a regular expression.</source>
        <translation>Ob wörtlich, mit * und ? oder mit einem regulären Ausdruck gesucht wird.</translation>
    </message>
    <message>
        <source>Whether it is worked out how many shortest paths lead through each node.</source>
        <translation>Ob berechnet wird, wie viele kürzeste Pfade durch jeden Knoten führen.</translation>
    </message>
    <message>
        <source>Whether it is worked out how near each node is to all that can reach it.</source>
        <translation>Ob berechnet wird, wie nah jeder Knoten allen ist, die ihn erreichen können.</translation>
    </message>
    <message>
        <source>Whether it is worked out how often somebody who follows edges at random is there.</source>
        <translation>Ob berechnet wird, wie oft jemand dort ist, der Kanten zufällig folgt.</translation>
    </message>
    <message>
        <source>Whether median and absolute deviations count, so that outliers don&apos;t hide each other.</source>
        <translation>Ob Median und absolute Abweichung zählen, damit Ausreißer einander nicht verdecken.</translation>
    </message>
    <message>
        <source>Whether missing values are counted too, as a value of their own.</source>
        <translation>Ob auch fehlende Werte gezählt werden, als eigener Wert.</translation>
    </message>
    <message>
        <source>Whether missing values give no row.</source>
        <translation>Ob fehlende Werte keine Zeile ergeben.</translation>
    </message>
    <message>
        <source>Whether more is better.</source>
        <translation>Ob mehr besser ist.</translation>
    </message>
    <message>
        <source>Whether names that begin with a dot are listed too.</source>
        <translation>Ob auch Namen aufgelistet werden, die mit einem Punkt beginnen.</translation>
    </message>
    <message>
        <source>Whether nodes that are left without an edge are kept.</source>
        <translation>Ob Knoten behalten werden, die ohne Kante übrig bleiben.</translation>
    </message>
    <message>
        <source>Whether numbers, dates and truth values are found; otherwise all columns are text.</source>
        <translation>Ob Zahlen, Datums- und Wahrheitswerte erkannt werden; sonst sind alle Spalten Text.</translation>
    </message>
    <message>
        <source>Whether of rows equal to the last one only the first are kept, or all of them.</source>
        <translation>Ob von Zeilen, die der letzten gleichen, nur die ersten behalten werden oder alle.</translation>
    </message>
    <message>
        <source>Whether older programs can read it too; otherwise texts are written as fast views.</source>
        <translation>Ob auch ältere Programme sie lesen können; sonst werden Texte als schnelle Views geschrieben.</translation>
    </message>
    <message>
        <source>Whether one cell is drawn as lines, or all cells as fields of colour.</source>
        <translation>Ob eine Zelle als Linien gezeichnet wird oder alle Zellen als Farbfelder.</translation>
    </message>
    <message>
        <source>Whether only the row at the horizon is the target, or all rows up to it.</source>
        <translation>Ob nur die Zeile am Horizont das Ziel ist oder alle Zeilen bis dahin.</translation>
    </message>
    <message>
        <source>Whether only whole values are replaced; otherwise each place where it is found.</source>
        <translation>Ob nur ganze Werte ersetzt werden; sonst jede Fundstelle.</translation>
    </message>
    <message>
        <source>Whether other things that reach into the box are blanked out of a crop of the mask.</source>
        <translation>Ob andere Objekte, die in den Rahmen ragen, in einem Ausschnitt der Maske gelöscht werden.</translation>
    </message>
    <message>
        <source>Whether outliers are kept out of trend and season.</source>
        <translation>Ob Ausreißer aus Trend und Saison herausgehalten werden.</translation>
    </message>
    <message>
        <source>Whether page checksums and values are checked, at about three times the cost.</source>
        <translation>Ob Prüfsummen der Seiten und Werte geprüft werden, was etwa das Dreifache kostet.</translation>
    </message>
    <message>
        <source>Whether pairs of equal numbers are left out, or ranked with the others first (Pratt).</source>
        <translation>Ob Paare gleicher Zahlen wegbleiben oder zunächst mit den anderen Ränge bekommen (Pratt).</translation>
    </message>
    <message>
        <source>Whether parts of a unit count too; not for months and years.</source>
        <translation>Ob auch Teile einer Einheit zählen; nicht bei Monaten und Jahren.</translation>
    </message>
    <message>
        <source>Whether parts that are too many are left off, or stay in the last.</source>
        <translation>Ob überzählige Teile wegfallen oder im letzten bleiben.</translation>
    </message>
    <message>
        <source>Whether pieces that begin with a digit are kept.</source>
        <translation>Ob Stücke, die mit einer Ziffer beginnen, behalten werden.</translation>
    </message>
    <message>
        <source>Whether pixels that touch at a corner only belong together (8) or not (4).</source>
        <translation>Ob Pixel, die sich nur an einer Ecke berühren, zusammengehören (8) oder nicht (4).</translation>
    </message>
    <message>
        <source>Whether rare classes weigh more, so that each counts the same in all.</source>
        <translation>Ob seltene Klassen mehr wiegen, sodass jede insgesamt gleich zählt.</translation>
    </message>
    <message>
        <source>Whether rare tags weigh more, so that each counts the same in all.</source>
        <translation>Ob seltene Tags mehr wiegen, sodass jeder insgesamt gleich zählt.</translation>
    </message>
    <message>
        <source>Whether records and lists in JSON stay, get columns of their own, or become texts.</source>
        <translation>Ob Datensätze und Listen im JSON bleiben, eigene Spalten bekommen oder zu Texten werden.</translation>
    </message>
    <message>
        <source>Whether records and lists stay, get columns of their own, or become texts.</source>
        <translation>Ob Datensätze und Listen bleiben, eigene Spalten bekommen oder zu Texten werden.</translation>
    </message>
    <message>
        <source>Whether red, green and blue are counted, or shades of grey.</source>
        <translation>Ob Rot, Grün und Blau gezählt werden oder Graustufen.</translation>
    </message>
    <message>
        <source>Whether rows of frequent classes are left out, rows of rare classes are repeated, or new ones are made between them.</source>
        <translation>Ob Zeilen häufiger Klassen wegbleiben, Zeilen seltener Klassen wiederholt oder neue zwischen ihnen gebildet werden.</translation>
    </message>
    <message>
        <source>Whether rows that are equal to another one are kept.</source>
        <translation>Ob Zeilen behalten werden, die einer anderen gleichen.</translation>
    </message>
    <message>
        <source>Whether rows with the same x are points of their own, or one with their mean or sum.</source>
        <translation>Ob Zeilen mit demselben x eigene Punkte sind oder einer mit ihrem Mittelwert oder ihrer Summe.</translation>
    </message>
    <message>
        <source>Whether rows without a value in *columns* get a column; left out otherwise.</source>
        <translation>Ob Zeilen ohne Wert in *Spalten* eine Spalte bekommen; sonst ausgelassen.</translation>
    </message>
    <message>
        <source>Whether rows without any value are kept.</source>
        <translation>Ob Zeilen ohne jeden Wert behalten werden.</translation>
    </message>
    <message>
        <source>Whether rows without so many neighbours are kept.</source>
        <translation>Ob Zeilen ohne so viele Nachbarn behalten werden.</translation>
    </message>
    <message>
        <source>Whether signs such as %C3%A4 in paths and values become ä.</source>
        <translation>Ob Zeichen wie %C3%A4 in Pfaden und Werten zu ä werden.</translation>
    </message>
    <message>
        <source>Whether slices are ordered by size or by category.</source>
        <translation>Ob Stücke nach Größe oder nach Kategorie geordnet sind.</translation>
    </message>
    <message>
        <source>Whether smallest and largest values are written, which make later filters faster.</source>
        <translation>Ob kleinste und größte Werte geschrieben werden, die spätere Filter schneller machen.</translation>
    </message>
    <message>
        <source>Whether texts that end up empty become missing.</source>
        <translation>Ob Texte, die am Ende leer sind, fehlend werden.</translation>
    </message>
    <message>
        <source>Whether the axis of the loss is logarithmic.</source>
        <translation>Ob die Achse des Verlusts logarithmisch ist.</translation>
    </message>
    <message>
        <source>Whether the bars are ordered by length or by category.</source>
        <translation>Ob die Balken nach Länge oder nach Kategorie geordnet sind.</translation>
    </message>
    <message>
        <source>Whether the bars of groups are upon each other or side by side.</source>
        <translation>Ob die Balken von Gruppen übereinander oder nebeneinander stehen.</translation>
    </message>
    <message>
        <source>Whether the border is filled up with zeros, or windows stay inside.</source>
        <translation>Ob der Rand mit Nullen aufgefüllt wird oder Fenster innerhalb bleiben.</translation>
    </message>
    <message>
        <source>Whether the change is a difference, a share of the earlier value, or the quotient of both.</source>
        <translation>Ob die Änderung eine Differenz, ein Anteil des früheren Werts oder der Quotient beider ist.</translation>
    </message>
    <message>
        <source>Whether the characters touch each other, and a line goes through all of them.</source>
        <translation>Ob die Zeichen einander berühren und eine Linie durch alle geht.</translation>
    </message>
    <message>
        <source>Whether the chosen columns are kept, or all the others.</source>
        <translation>Ob die gewählten Spalten behalten werden oder alle anderen.</translation>
    </message>
    <message>
        <source>Whether the column of words is kept.</source>
        <translation>Ob die Spalte der Wörter behalten wird.</translation>
    </message>
    <message>
        <source>Whether the column with the lists is kept.</source>
        <translation>Ob die Spalte mit den Listen bleibt.</translation>
    </message>
    <message>
        <source>Whether the columns that are explained are taken away.</source>
        <translation>Ob die erklärten Spalten entfernt werden.</translation>
    </message>
    <message>
        <source>Whether the columns that are summarised are taken away.</source>
        <translation>Ob die zusammengefassten Spalten entfernt werden.</translation>
    </message>
    <message>
        <source>Whether the condition must hold in all rows of that table or in any.</source>
        <translation>Ob die Bedingung in allen Zeilen dieser Tabelle gelten muss oder in einer beliebigen.</translation>
    </message>
    <message>
        <source>Whether the connection to the server is encrypted and its certificate checked.</source>
        <translation>Ob die Verbindung zum Server verschlüsselt und sein Zertifikat geprüft wird.</translation>
    </message>
    <message>
        <source>Whether the convex hull is drawn.</source>
        <translation>Ob die konvexe Hülle gezeichnet wird.</translation>
    </message>
    <message>
        <source>Whether the density of the values is drawn around the box.</source>
        <translation>Ob die Dichte der Werte um die Box gezeichnet wird.</translation>
    </message>
    <message>
        <source>Whether the edges at each node are counted.</source>
        <translation>Ob die Kanten an jedem Knoten gezählt werden.</translation>
    </message>
    <message>
        <source>Whether the first and last values stay missing with &apos;linear&apos; and &apos;average&apos;, or become the nearest one that is there.</source>
        <translation>Ob die ersten und letzten Werte bei „linear“ und „Durchschnitt“ fehlend bleiben oder den nächstgelegenen vorhandenen bekommen.</translation>
    </message>
    <message>
        <source>Whether the first centres are drawn, or are the first rows of the table, in their order.</source>
        <translation>Ob die ersten Zentren gezogen werden oder die ersten Zeilen der Tabelle sind, in deren Reihenfolge.</translation>
    </message>
    <message>
        <source>Whether the first line has the names of the columns.</source>
        <translation>Ob die erste Zeile die Namen der Spalten enthält.</translation>
    </message>
    <message>
        <source>Whether the first match counts, or all become a list.</source>
        <translation>Ob der erste Treffer zählt oder alle zu einer Liste werden.</translation>
    </message>
    <message>
        <source>Whether the first row has the names of the columns.</source>
        <translation>Ob die erste Zeile die Namen der Spalten enthält.</translation>
    </message>
    <message>
        <source>Whether the first value gets no column, as linear models with a constant need it.</source>
        <translation>Ob der erste Wert keine Spalte bekommt, wie es lineare Modelle mit Konstante brauchen.</translation>
    </message>
    <message>
        <source>Whether the folds are drawn as one curve of all rows, or as the mean of their curves at each false positive rate (&apos;vertical&apos;) or at each threshold.</source>
        <translation>Ob die Folds als eine Kurve aller Zeilen gezeichnet werden oder als Mittelwert ihrer Kurven bei jeder Falsch-positiv-Rate („vertikal“) oder bei jedem Schwellenwert.</translation>
    </message>
    <message>
        <source>Whether the form of a word (capitals, digits) and its ending count besides the word itself, so that something is known of words that were never seen.</source>
        <translation>Ob außer dem Wort selbst auch seine Form (Großbuchstaben, Ziffern) und seine Endung zählen, sodass über nie gesehene Wörter etwas bekannt ist.</translation>
    </message>
    <message>
        <source>Whether the groups are ordered by their median or by their names.</source>
        <translation>Ob die Gruppen nach ihrem Median oder nach ihren Namen geordnet sind.</translation>
    </message>
    <message>
        <source>Whether the groups are sorted by their keys, or come in the order of their first rows.</source>
        <translation>Ob die Gruppen nach ihren Schlüsseln sortiert sind oder in der Reihenfolge ihrer ersten Zeilen kommen.</translation>
    </message>
    <message>
        <source>Whether the height is a number of rows, a share of all that are drawn, or such a share per unit of the column.</source>
        <translation>Ob die Höhe eine Zahl von Zeilen ist, ein Anteil an allen gezeichneten oder ein solcher Anteil je Einheit der Spalte.</translation>
    </message>
    <message>
        <source>Whether the keys come once; otherwise those of the right table are columns too.</source>
        <translation>Ob die Schlüssel einmal kommen; sonst sind auch die der rechten Tabelle Spalten.</translation>
    </message>
    <message>
        <source>Whether the largest value comes first.</source>
        <translation>Ob der größte Wert zuerst kommt.</translation>
    </message>
    <message>
        <source>Whether the largest values come first.</source>
        <translation>Ob die größten Werte zuerst kommen.</translation>
    </message>
    <message>
        <source>Whether the last value before, the next one after, or the nearest is taken.</source>
        <translation>Ob der letzte Wert davor, der nächste danach oder der nächstgelegene genommen wird.</translation>
    </message>
    <message>
        <source>Whether the levels of the healthy and of the sick overlap.</source>
        <translation>Ob sich die Messwerte der Gesunden und der Kranken überlappen.</translation>
    </message>
    <message>
        <source>Whether the line with the least squares is drawn.</source>
        <translation>Ob die Gerade mit den kleinsten Quadraten gezeichnet wird.</translation>
    </message>
    <message>
        <source>Whether the loop is drawn beside, if it reads one way.</source>
        <translation>Ob die Schleife daneben gezeichnet wird, wenn in eine Richtung gelesen wird.</translation>
    </message>
    <message>
        <source>Whether the loss is the sum of the last outputs, or of those of all time steps.</source>
        <translation>Ob der Verlust die Summe der letzten Ausgaben ist oder die der Ausgaben aller Zeitschritte.</translation>
    </message>
    <message>
        <source>Whether the middle is empty and shows the total.</source>
        <translation>Ob die Mitte leer ist und die Gesamtsumme zeigt.</translation>
    </message>
    <message>
        <source>Whether the names stay in sight and have filters.</source>
        <translation>Ob die Namen sichtbar bleiben und Filter haben.</translation>
    </message>
    <message>
        <source>Whether the network gives the target itself, or by how much it differs from its value at the last step. The change is mostly easier to learn, and never worse than no forecast at all.</source>
        <translation>Ob das Netz den Zielwert selbst liefert oder um wie viel er von seinem Wert beim letzten Schritt abweicht. Die Änderung ist meist leichter zu lernen, und nie schlechter als gar keine Prognose.</translation>
    </message>
    <message>
        <source>Whether the network sees the pictures. Without, it shows how far guessing by words gets.</source>
        <translation>Ob das Netz die Bilder sieht. Ohne sie zeigt es, wie weit Raten nach Wörtern kommt.</translation>
    </message>
    <message>
        <source>Whether the new column is the first one or the last.</source>
        <translation>Ob die neue Spalte die erste oder die letzte ist.</translation>
    </message>
    <message>
        <source>Whether the old column is kept.</source>
        <translation>Ob die alte Spalte behalten wird.</translation>
    </message>
    <message>
        <source>Whether the old columns are kept.</source>
        <translation>Ob die alten Spalten behalten werden.</translation>
    </message>
    <message>
        <source>Whether the outputs of all steps come out, or those of the last.</source>
        <translation>Ob die Ausgaben aller Schritte herauskommen oder die des letzten.</translation>
    </message>
    <message>
        <source>Whether the parts are multiplied, not added; the values must then be positive.</source>
        <translation>Ob die Teile multipliziert statt addiert werden; die Werte müssen dann positiv sein.</translation>
    </message>
    <message>
        <source>Whether the parts become columns, one list, or a row each.</source>
        <translation>Ob die Teile zu Spalten, zu einer Liste oder zu je einer Zeile werden.</translation>
    </message>
    <message>
        <source>Whether the port may be left unconnected.</source>
        <translation>Ob der Anschluss unverbunden bleiben darf.</translation>
    </message>
    <message>
        <source>Whether the rest of the categories has a bar together.</source>
        <translation>Ob der Rest der Kategorien zusammen einen Balken hat.</translation>
    </message>
    <message>
        <source>Whether the rows are shuffled before they are divided.</source>
        <translation>Ob die Zeilen vor dem Teilen gemischt werden.</translation>
    </message>
    <message>
        <source>Whether the rows are shuffled before.</source>
        <translation>Ob die Zeilen vorher gemischt werden.</translation>
    </message>
    <message>
        <source>Whether the rows keep their order; &apos;any&apos; takes less time.</source>
        <translation>Ob die Zeilen ihre Reihenfolge behalten; „beliebig“ braucht weniger Zeit.</translation>
    </message>
    <message>
        <source>Whether the run fails then, or only a warning is given.</source>
        <translation>Ob der Lauf dann fehlschlägt oder nur gewarnt wird.</translation>
    </message>
    <message>
        <source>Whether the sequence is also read from its end, so that each step knows what follows.</source>
        <translation>Ob die Sequenz auch von ihrem Ende her gelesen wird, sodass jeder Schritt weiß, was folgt.</translation>
    </message>
    <message>
        <source>Whether the series may have a level of its own, or a straight trend too.</source>
        <translation>Ob die Reihe ein eigenes Niveau haben darf oder auch einen linearen Trend.</translation>
    </message>
    <message>
        <source>Whether the sum has a constant term.</source>
        <translation>Ob die Summe einen konstanten Term hat.</translation>
    </message>
    <message>
        <source>Whether the sum has a constant term; without it the prediction of all zeros is 0.</source>
        <translation>Ob die Summe einen konstanten Term hat; ohne ihn ist die Vorhersage für lauter Nullen 0.</translation>
    </message>
    <message>
        <source>Whether the table has a column for each step, or one with all steps in each cell.</source>
        <translation>Ob die Tabelle eine Spalte je Schritt hat oder eine mit allen Schritten in jeder Zelle.</translation>
    </message>
    <message>
        <source>Whether the table must have the column.</source>
        <translation>Ob die Tabelle die Spalte haben muss.</translation>
    </message>
    <message>
        <source>Whether the target is a class or a number; automatic takes numbers for numbers and everything else for classes.</source>
        <translation>Ob die Zielspalte eine Klasse oder eine Zahl ist; „automatisch“ nimmt Zahlen als Zahlen und alles andere als Klassen.</translation>
    </message>
    <message>
        <source>Whether the things that are looked for are darker or brighter than what is behind them.</source>
        <translation>Ob das Gesuchte dunkler oder heller ist als das dahinter.</translation>
    </message>
    <message>
        <source>Whether the trend fades out the farther the forecast goes.</source>
        <translation>Ob der Trend ausläuft, je weiter die Prognose reicht.</translation>
    </message>
    <message>
        <source>Whether the values of rows before or after are taken.</source>
        <translation>Ob die Werte von Zeilen davor oder danach genommen werden.</translation>
    </message>
    <message>
        <source>Whether the whole text must match.</source>
        <translation>Ob der ganze Text passen muss.</translation>
    </message>
    <message>
        <source>Whether the window ends with the row, has it in its middle, or begins with it.</source>
        <translation>Ob das Fenster mit der Zeile endet, sie in der Mitte hat oder mit ihr beginnt.</translation>
    </message>
    <message>
        <source>Whether the window ends with the row, has it in its middle, or begins with it; the exponential ones always look back.</source>
        <translation>Ob das Fenster mit der Zeile endet, sie in der Mitte hat oder mit ihr beginnt; die exponentiellen blicken immer zurück.</translation>
    </message>
    <message>
        <source>Whether the χ² of a table of two by two is corrected for continuity (Yates).</source>
        <translation>Ob das χ² einer Vierfeldertafel für Stetigkeit korrigiert wird (Yates).</translation>
    </message>
    <message>
        <source>Whether there may be columns without a rule.</source>
        <translation>Ob es Spalten ohne Regel geben darf.</translation>
    </message>
    <message>
        <source>Whether these rows are kept, or all the others.</source>
        <translation>Ob diese Zeilen behalten werden oder alle anderen.</translation>
    </message>
    <message>
        <source>Whether to score each row by the trees that did not see it: an honest estimate.</source>
        <translation>Ob jede Zeile mit den Bäumen bewertet wird, die sie nicht gesehen haben: eine ehrliche Schätzung.</translation>
    </message>
    <message>
        <source>Whether types that do not mix, such as numbers and texts, are refused or become text.</source>
        <translation>Ob Typen, die sich nicht mischen lassen, etwa Zahlen und Texte, abgelehnt oder zu Text werden.</translation>
    </message>
    <message>
        <source>Whether values are laid side by side, added, or multiplied one by one.</source>
        <translation>Ob Werte nebeneinandergelegt, addiert oder einzeln miteinander multipliziert werden.</translation>
    </message>
    <message>
        <source>Whether values are scaled over the examples of a batch, or over the values of an example.</source>
        <translation>Ob Werte über die Beispiele eines Batches oder über die Werte eines Beispiels skaliert werden.</translation>
    </message>
    <message>
        <source>Whether values may be missing.</source>
        <translation>Ob Werte fehlen dürfen.</translation>
    </message>
    <message>
        <source>Whether values that are too small are outliers, or those that are too large, or both.</source>
        <translation>Ob zu kleine Werte Ausreißer sind, zu große oder beide.</translation>
    </message>
    <message>
        <source>Whether values that the dictionary lacks stay, become missing, or get the default.</source>
        <translation>Ob Werte, die im Wörterbuch fehlen, bleiben, fehlend werden oder die Vorgabe bekommen.</translation>
    </message>
    <message>
        <source>Whether variance and deviations of a single value are missing, or 0 as KNIME has them.</source>
        <translation>Ob Varianz und Abweichungen eines einzigen Werts fehlen oder 0 sind wie bei KNIME.</translation>
    </message>
    <message>
        <source>Whether weeks begin on Monday and count as in ISO 8601, or on Sunday as in the United States.</source>
        <translation>Ob Wochen am Montag beginnen und wie in ISO 8601 zählen, oder am Sonntag wie in den USA.</translation>
    </message>
    <message>
        <source>Whether what is wrong is reported, or stops the run.</source>
        <translation>Ob gemeldet wird, was nicht stimmt, oder ob es den Lauf anhält.</translation>
    </message>
    <message>
        <source>Whether whole numbers stay so with &apos;nearest&apos;: the nearest whole number inside is taken.</source>
        <translation>Ob ganze Zahlen es bei „nächstgelegen“ bleiben: Genommen wird die nächste ganze Zahl innerhalb.</translation>
    </message>
    <message>
        <source>Whether windows that reach beyond the table give no result, whatever *least* says.</source>
        <translation>Ob Fenster, die über die Tabelle hinausreichen, kein Ergebnis haben, was immer *Mindestens* sagt.</translation>
    </message>
    <message>
        <source>Whether windows with missing values are kept.</source>
        <translation>Ob Fenster mit fehlenden Werten behalten werden.</translation>
    </message>
    <message>
        <source>Whether words or letters follow each other.</source>
        <translation>Ob Wörter oder Buchstaben aufeinanderfolgen.</translation>
    </message>
    <message>
        <source>Which border becomes the model: that of the epoch with the fewest errors, or the last.</source>
        <translation>Welche Grenze das Modell wird: die der Epoche mit den wenigsten Fehlern oder die letzte.</translation>
    </message>
    <message>
        <source>Which end of a bin belongs to it: the right (upper) one, or the left (lower) one.</source>
        <translation>Welches Ende eines Bins zu ihm gehört: das rechte (obere) oder das linke (untere).</translation>
    </message>
    <message>
        <source>Which ends of the range belong to it.</source>
        <translation>Welche Enden der Spanne zu ihr gehören.</translation>
    </message>
    <message>
        <source>Which error share the drawing shows beside the gradient.</source>
        <translation>Welchen Fehleranteil die Grafik neben dem Gradienten zeigt.</translation>
    </message>
    <message>
        <source>Which fields are put in quotes.</source>
        <translation>Welche Felder in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Which files are read, such as *.txt, or *.txt;*.md; upper case doesn&apos;t matter.</source>
        <translation>Welche Dateien gelesen werden, etwa *.txt oder *.txt;*.md; Groß- und Kleinschreibung ist gleich.</translation>
    </message>
    <message>
        <source>Which library&apos;s tables the code gets.</source>
        <translation>Von welcher Bibliothek die Tabellen sind, die der Code bekommt.</translation>
    </message>
    <message>
        <source>Which number a value gets: its place among the sorted values, or in the order in which they first come, how often it comes, as a count or share, or the mean of the target in its rows.</source>
        <translation>Welche Zahl ein Wert erhält: seinen Platz unter den sortierten Werten oder in der Reihenfolge ihres ersten Auftretens, wie oft er vorkommt, als Anzahl oder Anteil, oder den Mittelwert der Zielspalte in seinen Zeilen.</translation>
    </message>
    <message>
        <source>Which of equally frequent classes wins: the first in order, or the one that more rows of the training table have.</source>
        <translation>Welche von gleich häufigen Klassen gewinnt: die in der Reihenfolge erste, oder die, die mehr Zeilen der Trainingstabelle haben.</translation>
    </message>
    <message>
        <source>Which of equally frequent values is &apos;most_frequent&apos;: the smallest, or the one that was the first to come so often, row by row, as in KNIME.</source>
        <translation>Welcher von gleich häufigen Werten „häufigster Wert“ ist: der kleinste, oder der, der als Erster so oft vorkam, Zeile für Zeile, wie bei KNIME.</translation>
    </message>
    <message>
        <source>Which of several equal rows is not a duplicate.</source>
        <translation>Welche von mehreren gleichen Zeilen nicht als doppelt gilt.</translation>
    </message>
    <message>
        <source>Which output enters which input next; those of the same name if empty.</source>
        <translation>Welcher Ausgang als Nächstes in welchen Eingang geht; leer: die mit gleichem Namen.</translation>
    </message>
    <message>
        <source>Which parts get a column.</source>
        <translation>Welche Teile eine Spalte bekommen.</translation>
    </message>
    <message>
        <source>Which point is the best one: that of Youden&apos;s J, or the one with the lowest costs.</source>
        <translation>Welcher Punkt der beste ist: der von Youdens J oder der mit den niedrigsten Kosten.</translation>
    </message>
    <message>
        <source>Which quantile, for &apos;quantile&apos;.</source>
        <translation>Welches Quantil, für „Quantil“.</translation>
    </message>
    <message>
        <source>Which quantile, such as 0.25.</source>
        <translation>Welches Quantil, etwa 0.25.</translation>
    </message>
    <message>
        <source>Which row is looked at, from 0: its sequence, or the window that ends with it.</source>
        <translation>Welche Zeile betrachtet wird, ab 0: ihre Sequenz oder das Fenster, das mit ihr endet.</translation>
    </message>
    <message>
        <source>Which row&apos;s image is shown, from 0.</source>
        <translation>Das Bild welcher Zeile gezeigt wird, ab 0.</translation>
    </message>
    <message>
        <source>Which rows are drawn.</source>
        <translation>Welche Zeilen gezogen werden.</translation>
    </message>
    <message>
        <source>Which rows count; all of them if there is no condition.</source>
        <translation>Welche Zeilen zählen; ohne Bedingung alle.</translation>
    </message>
    <message>
        <source>Which rows go to the first part.</source>
        <translation>Welche Zeilen in den ersten Teil kommen.</translation>
    </message>
    <message>
        <source>Which rows of the two tables are kept.</source>
        <translation>Welche Zeilen der beiden Tabellen behalten werden.</translation>
    </message>
    <message>
        <source>Which rows the result has.</source>
        <translation>Welche Zeilen das Ergebnis hat.</translation>
    </message>
    <message>
        <source>Which share of the rows is called an outlier; 0 for those with a score above 0.5.</source>
        <translation>Welcher Anteil der Zeilen als Ausreißer gilt; 0 für die mit einem Score über 0.5.</translation>
    </message>
    <message>
        <source>Which share of the values at each end is unusual, for &apos;quantiles&apos;.</source>
        <translation>Welcher Anteil der Werte an jedem Ende unüblich ist, für „Quantile“.</translation>
    </message>
    <message>
        <source>Which step is shown; those before it are taken.</source>
        <translation>Welcher Schritt gezeigt wird; die davor werden ausgeführt.</translation>
    </message>
    <message>
        <source>Which table.</source>
        <translation>Welche Tabelle.</translation>
    </message>
    <message>
        <source>Which table: its number from 1, its id, or a part of its caption.</source>
        <translation>Welche Tabelle: ihre Nummer ab 1, ihre id oder ein Teil ihrer Überschrift.</translation>
    </message>
    <message>
        <source>Which times have a row: all that occur, those in every table, or the first table&apos;s.</source>
        <translation>Welche Zeiten eine Zeile haben: alle, die vorkommen, die in jeder Tabelle oder die der ersten Tabelle.</translation>
    </message>
    <message>
        <source>Which tree of a forest is drawn, from 1.</source>
        <translation>Welcher Baum eines Waldes gezeichnet wird, ab 1.</translation>
    </message>
    <message>
        <source>Which values come first; equally frequent ones stand in the order of the values.</source>
        <translation>Welche Werte zuerst kommen; gleich häufige stehen in der Ordnung der Werte.</translation>
    </message>
    <message>
        <source>Which words of a list that is too long are kept.</source>
        <translation>Welche Wörter einer zu langen Liste behalten werden.</translation>
    </message>
    <message>
        <source>Whose stop words are left out.</source>
        <translation>Wessen Stoppwörter weggelassen werden.</translation>
    </message>
    <message>
        <source>Whose weights the model has: those of the epoch that is the best on the examples put aside, or of the last one. Without examples put aside the last is kept.</source>
        <translation>Wessen Gewichte das Modell hat: die der besten Epoche auf den zurückgehaltenen Beispielen oder die der letzten. Ohne zurückgehaltene Beispiele bleibt die letzte.</translation>
    </message>
    <message>
        <source>With &apos;skip&apos;, after how many failed iterations the node stops; no limit if empty.</source>
        <translation>Nach wie vielen fehlgeschlagenen Durchläufen der Knoten bei „überspringen“ anhält; leer: unbegrenzt.</translation>
    </message>
    <message>
        <source>With 0 clusters: groups further apart than this are not joined.</source>
        <translation>Bei 0 Clustern: Weiter entfernte Gruppen werden nicht verbunden.</translation>
    </message>
    <message>
        <source>With 0 components: which share of the spread they must hold together.</source>
        <translation>Bei 0 Komponenten: welchen Anteil der Streuung sie zusammen enthalten müssen.</translation>
    </message>
    <message>
        <source>With fewer rows than this in the table no column is removed.</source>
        <translation>Bei weniger Zeilen als diesen in der Tabelle wird keine Spalte entfernt.</translation>
    </message>
    <message>
        <source>With more nodes than this, the largest are drawn and no others.</source>
        <translation>Bei mehr Knoten werden die größten gezeichnet und keine anderen.</translation>
    </message>
    <message>
        <source>Without groups: the parts of columns that are selected.</source>
        <translation>Ohne Gruppen: die ausgewählten Teile von Spalten.</translation>
    </message>
    <message>
        <source>Words of the list that stay, such as `not` for opinions.</source>
        <translation>Wörter der Liste, die bleiben, etwa `not` bei Meinungen.</translation>
    </message>
    <message>
        <source>none can be mapped into memory by other programs, zstd makes the smallest files.</source>
        <translation>Ohne Komprimierung können andere Programme die Datei in den Speicher einblenden, zstd macht die kleinsten Dateien.</translation>
    </message>
    <message>
        <source>zstd makes the smallest files, snappy and lz4 are read by the oldest programs.</source>
        <translation>zstd macht die kleinsten Dateien, snappy und lz4 lesen die ältesten Programme.</translation>
    </message>
</context>
<context>
    <name>builtin/face</name>
    <message>
        <source>HOG · {width} × {height}</source>
        <translation>HOG · {width} × {height}</translation>
    </message>
    <message>
        <source>above {quantile} of training</source>
        <translation>über {quantile} des Trainings</translation>
    </message>
    <message>
        <source>all columns</source>
        <translation>alle Spalten</translation>
    </message>
    <message>
        <source>at most {rounds} ×</source>
        <translation>höchstens {rounds} ×</translation>
    </message>
    <message>
        <source>by {keys}</source>
        <translation>nach {keys}</translation>
    </message>
    <message>
        <source>columns like {pattern}</source>
        <translation>Spalten wie {pattern}</translation>
    </message>
    <message>
        <source>every {every} {unit}</source>
        <translation>je {every} {unit}</translation>
    </message>
    <message>
        <source>for {until}</source>
        <translation>auf {until}</translation>
    </message>
    <message>
        <source>from {smallest} pixels</source>
        <translation>ab {smallest} Pixeln</translation>
    </message>
    <message>
        <source>mean = {value}</source>
        <translation>Mittelwert = {value}</translation>
    </message>
    <message>
        <source>names from {names_from}</source>
        <translation>Namen aus {names_from}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>numbers: {numbers}, others: {others}</source>
        <translation>Zahlen: {numbers}, andere: {others}</translation>
    </message>
    <message>
        <source>perplexity {perplexity}</source>
        <translation>Perplexität {perplexity}</translation>
    </message>
    <message>
        <source>rate {rate} · step {steps}</source>
        <translation>Rate {rate} · Schritt {steps}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Startwert {seed}</translation>
    </message>
    <message>
        <source>support {support}</source>
        <translation>Support {support}</translation>
    </message>
    <message>
        <source>within {radius}</source>
        <translation>im Umkreis {radius}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{action}, keep {keep}</source>
        <translation>{action}, behalten: {keep}</translation>
    </message>
    <message>
        <source>{actual} · season {season}</source>
        <translation>{actual} · Saison {season}</translation>
    </message>
    <message>
        <source>{aggregations} of {columns}</source>
        <translation>{aggregations}: {columns}</translation>
    </message>
    <message>
        <source>{beams} beams</source>
        <translation>{beams} Strahlen</translation>
    </message>
    <message>
        <source>{bins} bins</source>
        <translation>{bins} Klassen</translation>
    </message>
    <message>
        <source>{case} · trim {trim}</source>
        <translation>{case} · kürzen: {trim}</translation>
    </message>
    <message>
        <source>{cell} {hidden} · {epochs} epochs</source>
        <translation>{cell} {hidden} · {epochs} Epochen</translation>
    </message>
    <message>
        <source>{clusters} clusters</source>
        <translation>{clusters} Cluster</translation>
    </message>
    <message>
        <source>{clusters} clusters · {linkage}</source>
        <translation>{clusters} Cluster · {linkage}</translation>
    </message>
    <message>
        <source>{columns} but {names}</source>
        <translation>{columns} außer {names}</translation>
    </message>
    <message>
        <source>{columns}, {copies} × {interval} rows {direction}</source>
        <translation>{columns}, {copies} × {interval} Zeilen {direction}</translation>
    </message>
    <message>
        <source>{column} at &apos;{separator}&apos;</source>
        <translation>{column} bei „{separator}“</translation>
    </message>
    <message>
        <source>{column} from {start}</source>
        <translation>{column} ab {start}</translation>
    </message>
    <message>
        <source>{column} of row {row}</source>
        <translation>{column} aus Zeile {row}</translation>
    </message>
    <message>
        <source>{column} · blank {blank}</source>
        <translation>{column} · Leersymbol {blank}</translation>
    </message>
    <message>
        <source>{column} · {length} tags</source>
        <translation>{column} · {length} Tags</translation>
    </message>
    <message>
        <source>{column} · {length} words</source>
        <translation>{column} · {length} Wörter</translation>
    </message>
    <message>
        <source>{components} components</source>
        <translation>{components} Komponenten</translation>
    </message>
    <message>
        <source>{condition} · around {around}</source>
        <translation>{condition} · Umfeld {around}</translation>
    </message>
    <message>
        <source>{content} · {rows} rows · seed {seed}</source>
        <translation>{content} · {rows} Zeilen · Startwert {seed}</translation>
    </message>
    <message>
        <source>{count} by {keys}</source>
        <translation>{count} nach {keys}</translation>
    </message>
    <message>
        <source>{depth} levels</source>
        <translation>{depth} Ebenen</translation>
    </message>
    <message>
        <source>{dimensions} dimensions</source>
        <translation>{dimensions} Dimensionen</translation>
    </message>
    <message>
        <source>{direction} on {on}</source>
        <translation>{direction} über {on}</translation>
    </message>
    <message>
        <source>{epochs} epochs</source>
        <translation>{epochs} Epochen</translation>
    </message>
    <message>
        <source>{factors} factors</source>
        <translation>{factors} Faktoren</translation>
    </message>
    <message>
        <source>{filters} of {size}</source>
        <translation>{filters} mit {size}</translation>
    </message>
    <message>
        <source>{first} first</source>
        <translation>{first} zuerst</translation>
    </message>
    <message>
        <source>{folds} folds</source>
        <translation>{folds} Teile</translation>
    </message>
    <message>
        <source>{folds} folds, gap {gap}</source>
        <translation>{folds} Teile, Lücke {gap}</translation>
    </message>
    <message>
        <source>{formula} for {columns}</source>
        <translation>{formula} für {columns}</translation>
    </message>
    <message>
        <source>{fraction} · seed {seed}</source>
        <translation>{fraction} · Startwert {seed}</translation>
    </message>
    <message>
        <source>{fraction} · {method} · seed {seed}</source>
        <translation>{fraction} · {method} · Startwert {seed}</translation>
    </message>
    <message>
        <source>{function} of {columns}</source>
        <translation>{function}: {columns}</translation>
    </message>
    <message>
        <source>{function} of {rows} rows</source>
        <translation>{function} über {rows} Zeilen</translation>
    </message>
    <message>
        <source>{heads} heads</source>
        <translation>{heads} Köpfe</translation>
    </message>
    <message>
        <source>{how} join</source>
        <translation>Join: {how}</translation>
    </message>
    <message>
        <source>{image} · row {row}</source>
        <translation>{image} · Zeile {row}</translation>
    </message>
    <message>
        <source>{kind} {amount} · seed {seed}</source>
        <translation>{kind} {amount} · Startwert {seed}</translation>
    </message>
    <message>
        <source>{lags} steps back · {seeds} seeds</source>
        <translation>{lags} Schritte zurück · {seeds} Startwerte</translation>
    </message>
    <message>
        <source>{layers} · {epochs} epochs</source>
        <translation>{layers} · {epochs} Epochen</translation>
    </message>
    <message>
        <source>{layer} from the end</source>
        <translation>{layer} von hinten</translation>
    </message>
    <message>
        <source>{measure} of {columns}, {rows} rows</source>
        <translation>{measure}: {columns}, {rows} Zeilen</translation>
    </message>
    <message>
        <source>{method} by {target}</source>
        <translation>{method} nach {target}</translation>
    </message>
    <message>
        <source>{method} · {clusters} clusters</source>
        <translation>{method} · {clusters} Cluster</translation>
    </message>
    <message>
        <source>{method}, {bins} bins</source>
        <translation>{method}, {bins} Klassen</translation>
    </message>
    <message>
        <source>{method}, {values} values</source>
        <translation>{method}, {values} Werte</translation>
    </message>
    <message>
        <source>{most} rows · {width} pixels wide</source>
        <translation>{most} Zeilen · {width} Pixel breit</translation>
    </message>
    <message>
        <source>{neighbours} neighbours · from {smallest} pixels</source>
        <translation>{neighbours} Nachbarn · ab {smallest} Pixeln</translation>
    </message>
    <message>
        <source>{number} columns</source>
        <translation>{number} Spalten</translation>
    </message>
    <message>
        <source>{number} of them</source>
        <translation>{number} davon</translation>
    </message>
    <message>
        <source>{parts} of {columns}</source>
        <translation>{parts}: {columns}</translation>
    </message>
    <message>
        <source>{pictures} pictures · seed {seed}</source>
        <translation>{pictures} Bilder · Startwert {seed}</translation>
    </message>
    <message>
        <source>{rows} rows · {columns}</source>
        <translation>{rows} Zeilen · {columns}</translation>
    </message>
    <message>
        <source>{rows} texts · {heat}</source>
        <translation>{rows} Texte · {heat}</translation>
    </message>
    <message>
        <source>{rows} × {length} characters · seed {seed}</source>
        <translation>{rows} × {length} Zeichen · Startwert {seed}</translation>
    </message>
    <message>
        <source>{rows} × {steps} steps · seed {seed}</source>
        <translation>{rows} × {steps} Schritte · Startwert {seed}</translation>
    </message>
    <message>
        <source>{score} at {threshold}</source>
        <translation>{score} bei {threshold}</translation>
    </message>
    <message>
        <source>{share} outliers</source>
        <translation>{share} Ausreißer</translation>
    </message>
    <message>
        <source>{shortest} to {longest} {unit}</source>
        <translation>{shortest} bis {longest} {unit}</translation>
    </message>
    <message>
        <source>{start} to {end}, {unit}</source>
        <translation>{start} bis {end}, {unit}</translation>
    </message>
    <message>
        <source>{steps} steps</source>
        <translation>{steps} Schritte</translation>
    </message>
    <message>
        <source>{steps} steps, {horizon} ahead</source>
        <translation>{steps} Schritte, {horizon} voraus</translation>
    </message>
    <message>
        <source>{target} by {feature} · rate {rate}</source>
        <translation>{target} nach {feature} · Rate {rate}</translation>
    </message>
    <message>
        <source>{target} · rate {rate}</source>
        <translation>{target} · Rate {rate}</translation>
    </message>
    <message>
        <source>{target} · {epochs} epochs</source>
        <translation>{target} · {epochs} Epochen</translation>
    </message>
    <message>
        <source>{target} · {filters} filters</source>
        <translation>{target} · {filters} Filter</translation>
    </message>
    <message>
        <source>{target} · {neighbors} neighbours</source>
        <translation>{target} · {neighbors} Nachbarn</translation>
    </message>
    <message>
        <source>{target} · {rounds} rounds</source>
        <translation>{target} · {rounds} Runden</translation>
    </message>
    <message>
        <source>{target} · {trees} trees</source>
        <translation>{target} · {trees} Bäume</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>Zeiten: {times}</translation>
    </message>
    <message>
        <source>{time} · {gap} min</source>
        <translation>{time} · {gap} min</translation>
    </message>
    <message>
        <source>{topics} topics · {method}</source>
        <translation>{topics} Themen · {method}</translation>
    </message>
    <message>
        <source>{types} columns</source>
        <translation>Spalten: {types}</translation>
    </message>
    <message>
        <source>{types} columns like {pattern}</source>
        <translation>Spalten: {types}, wie {pattern}</translation>
    </message>
    <message>
        <source>{value} · {trend} trend, {seasonal} season</source>
        <translation>{value} · Trend: {trend}, Saison: {seasonal}</translation>
    </message>
    <message>
        <source>{variant} · {cells} cells</source>
        <translation>{variant} · {cells} Zellen</translation>
    </message>
    <message>
        <source>{weight} · {limit} words</source>
        <translation>{weight} · {limit} Wörter</translation>
    </message>
    <message>
        <source>{width} values</source>
        <translation>{width} Werte</translation>
    </message>
</context>
<context>
    <name>builtin/help</name>
    <message>
        <source>&apos;backward&apos; takes the last right value that is not above the left one: the price that was valid then. &apos;forward&apos; takes the next one that is not below it, &apos;nearest&apos; the nearer of both, and the later one if both are equally far. With *keys*, only rows that are equal in these columns are partners. All left rows are kept, once and in their order; without a partner, or without a value, the columns of the right table are missing. Of right rows with equal values &apos;backward&apos; takes the last one, &apos;forward&apos; the first. The tables need not be sorted. The right date comes along too.

Example: trades and quotes on `time`, key `share`, tolerance 10 seconds.</source>
        <translation>„rückwärts“ nimmt den letzten rechten Wert, der nicht über dem linken liegt: den Preis, der damals galt. „vorwärts“ nimmt den nächsten, der nicht darunter liegt, „nächstgelegen“ den näheren von beiden, bei gleichem Abstand den späteren. Mit *Schlüssel* sind nur Zeilen Partner, die in diesen Spalten gleich sind. Alle linken Zeilen bleiben erhalten, jede einmal und in ihrer Reihenfolge; ohne Partner oder ohne Wert sind die Spalten der rechten Tabelle fehlend. Von rechten Zeilen mit gleichen Werten nimmt „rückwärts“ die letzte, „vorwärts“ die erste. Die Tabellen müssen nicht sortiert sein. Das rechte Datum kommt mit.

Beispiel: Abschlüsse und Kurse über `time`, Schlüssel `share`, Toleranz 10 Sekunden.</translation>
    </message>
    <message>
        <source>&apos;by name&apos; does not tell capital from small letters. &apos;by type&apos; puts numbers first, then texts and truth values, then dates and times, and keeps the order within each. Columns that come with a later version of the data stand among the others.

Example: first `id`, `name`; last `notes`.</source>
        <translation>„nach Name“ unterscheidet Groß- und Kleinbuchstaben nicht. „nach Typ“ stellt Zahlen voran, dann Texte und Wahrheitswerte, dann Datums- und Zeitwerte, und behält darin jeweils die Reihenfolge. Spalten, die mit einer späteren Fassung der Daten hinzukommen, stehen unter den übrigen.

Beispiel: Erste `id`, `name`; Letzte `notes`.</translation>
    </message>
    <message>
        <source>&apos;difference&apos; is the value less the earlier one, &apos;share&apos; the difference divided by the earlier value (0.1 is 10 % more), &apos;ratio&apos; the value divided by it; divided by 0 they are infinite or not a number. The result is missing in the first rows and wherever one of the two values is. Dates and times have differences only, which are durations.

Example: column `price`, &apos;share&apos;, groups `share name`: the daily return of each share.</source>
        <translation>„Differenz“ ist der Wert minus den früheren, „Anteil“ die Differenz geteilt durch den früheren Wert (0.1 ist 10 % mehr), „Verhältnis“ der Wert geteilt durch ihn; geteilt durch 0 sind sie unendlich oder NaN. Das Ergebnis fehlt in den ersten Zeilen und überall, wo einer der beiden Werte fehlt. Datums- und Zeitwerte haben nur Differenzen, und diese sind Zeitdauern.

Beispiel: Spalte `price`, „Anteil“, Gruppen `share name`: die Tagesrendite jeder Aktie.</translation>
    </message>
    <message>
        <source>&apos;differences&apos; has a row for each value that differs, in the order of the left table: the keys (or the row&apos;s number), *change* &apos;changed&apos;, the column, and both values as texts. A row that only one table has gives one row, with &apos;only left&apos; or &apos;only right&apos;. If keys repeat, the first rows with a key are compared, then the second ones. Missing values are equal to each other, and so are NaN; numbers of different types are compared by their values, other types that do not go together as texts. Lists are not compared. The tables are read when the node runs, and the rows that differ are kept in memory.

&apos;columns&apos; has a row for each column of either table: its types, in which of the tables it is, and in how many rows its values differ.

Example: the prices of yesterday and today, key `article`.</source>
        <translation>„Unterschiede“ hat eine Zeile für jeden abweichenden Wert, in der Reihenfolge der linken Tabelle: die Schlüssel (oder die Nummer der Zeile), *change* „changed“, die Spalte und beide Werte als Texte. Eine Zeile, die nur eine Tabelle hat, ergibt eine Zeile mit „only left“ oder „only right“. Wiederholen sich Schlüssel, werden die ersten Zeilen mit einem Schlüssel verglichen, dann die zweiten. Fehlende Werte sind einander gleich, ebenso NaN; Zahlen verschiedener Typen werden nach ihren Werten verglichen, andere Typen, die nicht zusammenpassen, als Texte. Listen werden nicht verglichen. Die Tabellen werden gelesen, wenn der Knoten läuft, und die abweichenden Zeilen im Speicher gehalten.

„Spalten“ hat eine Zeile für jede Spalte beider Tabellen: ihre Typen, in welcher der Tabellen sie steht und in wie vielen Zeilen sich ihre Werte unterscheiden.

Beispiel: die Preise von gestern und heute, Schlüssel `article`.</translation>
    </message>
    <message>
        <source>&apos;edits&apos; is one less the number of letters to insert, take out or replace, as a share of the longer text. The others compare the sets of parts of both; a text shorter than a part is one part itself. Two empty texts are equal. Where a text is missing, so is the result. A row&apos;s time grows with the product of both lengths for &apos;edits&apos;, so take another method for long texts.

Example: `Meier` and `Maier` have the similarity 0.8.</source>
        <translation>„Editierdistanz“ ist 1 minus die Anzahl der einzufügenden, zu entfernenden oder zu ersetzenden Buchstaben als Anteil des längeren Texts. Die anderen vergleichen die Mengen der Teile beider; ein Text, der kürzer als ein Teil ist, ist selbst ein Teil. Zwei leere Texte sind gleich. Fehlt ein Text, fehlt auch das Ergebnis. Bei „Editierdistanz“ wächst die Zeit einer Zeile mit dem Produkt beider Längen; für lange Texte eignet sich eine andere Methode.

Beispiel: `Meier` und `Maier` haben die Ähnlichkeit 0.8.</translation>
    </message>
    <message>
        <source>&apos;equal_width&apos; divides the range from the smallest to the largest value. &apos;equal_frequency&apos; puts about as many values into each bin, with quantiles as edges (type 7), and makes fewer bins where many values are equal. &apos;equal_count&apos; does so with values as edges, as KNIME&apos;s Auto-Binner does: equal values stay together, in the bin that they make less unequal. &apos;quantiles&apos; takes the quantiles of the shares that you give, such as 0, 0.1, 0.9 and 1, and &apos;edges&apos; your edges.

A value on an edge belongs to the bin below it, and the smallest value to the first bin: `[0, 5]`, `(5, 10]`. With *closed* &apos;left&apos; it belongs to the bin above it, and the largest value to the last bin: `[0, 5)`, `[5, 10]`. Missing values and values that are not a number are in no bin. If all values are equal, there is one bin. With *whole_edges* the first edge is rounded down and all others up.

Example: edges 0, 18, 65, 120 on `age`.</source>
        <translation>„gleiche Breite“ teilt den Bereich vom kleinsten bis zum größten Wert. „gleiche Häufigkeit“ legt etwa gleich viele Werte in jeden Bin, mit Quantilen als Grenzen (Typ 7), und bildet weniger Bins, wenn viele Werte gleich sind. „gleiche Anzahl“ tut das mit Werten als Grenzen, wie der Auto-Binner von KNIME: Gleiche Werte bleiben zusammen, in dem Bin, den sie weniger ungleich machen. „Quantile“ nimmt die Quantile der angegebenen Anteile, etwa 0, 0.1, 0.9 und 1, „Grenzen“ die angegebenen Grenzen.

Ein Wert auf einer Grenze gehört zum Bin darunter, der kleinste Wert zum ersten Bin: `[0, 5]`, `(5, 10]`. Mit *Geschlossen* „links“ gehört er zum Bin darüber, der größte Wert zum letzten: `[0, 5)`, `[5, 10]`. Fehlende Werte und NaN liegen in keinem Bin. Sind alle Werte gleich, gibt es einen Bin. Mit *Ganzzahlige Grenzen* wird die erste Grenze abgerundet und alle anderen aufgerundet.

Beispiel: Grenzen 0, 18, 65, 120 auf `age`.</translation>
    </message>
    <message>
        <source>&apos;gaussian&apos; adds numbers drawn from a normal distribution with mean 0 and the standard deviation *amount*, &apos;uniform&apos; such between -*amount* and *amount*. &apos;masking&apos; sets a share of the numbers to 0, each for itself. &apos;salt_and_pepper&apos; sets a share of them to *high* or *low*, each as often as the other; without these limits to the largest and the smallest value of the column.

After noise was added, what lies below *low* or above *high* is set to that limit. Missing values stay missing, and what is not a number stays so. The noise of a column depends on its name and the seed alone: another choice of columns does not change it.

Example: &apos;salt_and_pepper&apos;, amount 0.1, on the pixels of digits that an autoencoder is to clean.</source>
        <translation>„Gauß“ addiert Zahlen aus einer Normalverteilung mit Mittelwert 0 und der Standardabweichung *Betrag*, „gleichverteilt“ solche zwischen -*Betrag* und *Betrag*. „Maskieren“ setzt einen Anteil der Zahlen auf 0, jede für sich. „Salz und Pfeffer“ setzt einen Anteil davon auf *Obergrenze* oder *Untergrenze*, beide gleich oft; ohne diese Grenzen auf den größten und den kleinsten Wert der Spalte.

Nachdem das Rauschen hinzugefügt ist, wird auf die Grenze gesetzt, was unter *Untergrenze* oder über *Obergrenze* liegt. Fehlende Werte bleiben fehlend, und NaN bleibt NaN. Das Rauschen einer Spalte hängt nur von ihrem Namen und dem Startwert ab: Eine andere Auswahl von Spalten ändert es nicht.

Beispiel: „Salz und Pfeffer“, Betrag 0.1, auf den Pixeln von Ziffern, die ein Autoencoder säubern soll.</translation>
    </message>
    <message>
        <source>&apos;inner&apos; keeps the rows with a partner; &apos;left&apos;, &apos;right&apos; and &apos;full&apos; also those without one on that side, or both, with missing values in place of the partner. &apos;semi&apos; keeps the left rows that have a partner and &apos;anti&apos; those that have none, both without columns of the right table. &apos;cross&apos; combines each row with each.

Several partners give several rows. A missing key has no partner, unless *match_missing* is on. The keys come once, under their left names, unless *merge_keys* is off or *match* is &apos;any&apos;, where they may differ; each table has its own then. Whole and decimal numbers may be compared, numbers and texts may not. The rows come in the order of the left table, then of the right one; in a right join it is the other way round, and in a full join right rows without a partner come last.

The rows of either table that have no partner leave through the ports &apos;left_unmatched&apos; and &apos;right_unmatched&apos;, whatever is joined; nothing is worked out for a port that nothing reads. A cross join leaves none over.

Example: flights and airlines with the key `carrier` give each flight the name of its airline.</source>
        <translation>„innen“ (Inner Join) behält die Zeilen mit Partner; „links“, „rechts“ und „voll“ (Left, Right und Full Join) auch die ohne Partner auf dieser Seite oder auf beiden, mit fehlenden Werten anstelle des Partners. „semi“ behält die linken Zeilen, die einen Partner haben, und „anti“ die, die keinen haben, beide ohne Spalten der rechten Tabelle. „Kreuz“ (Cross Join) verbindet jede Zeile mit jeder.

Mehrere Partner ergeben mehrere Zeilen. Ein fehlender Schlüssel hat keinen Partner, außer mit *Fehlende zuordnen*. Die Schlüssel kommen einmal, unter ihren linken Namen, außer wenn *Schlüssel zusammenlegen* aus ist oder *Schlüsselvergleich* auf „beliebig“ steht, wo sie sich unterscheiden können; dann hat jede Tabelle ihre eigenen. Ganze Zahlen und Kommazahlen lassen sich vergleichen, Zahlen und Texte nicht. Die Zeilen kommen in der Reihenfolge der linken Tabelle, dann der rechten; bei „rechts“ ist es umgekehrt, und bei „voll“ kommen rechte Zeilen ohne Partner zuletzt.

Die Zeilen beider Tabellen, die keinen Partner haben, kommen an den Anschlüssen „links ohne Partner“ und „rechts ohne Partner“ heraus, was immer verbunden wird; für einen Anschluss, den nichts liest, wird nichts berechnet. „Kreuz“ lässt keine übrig.

Beispiel: Flüge und Fluggesellschaften mit dem Schlüssel `carrier` geben jedem Flug den Namen seiner Fluggesellschaft.</translation>
    </message>
    <message>
        <source>&apos;iqr&apos;: beyond the quartiles by more than *factor* times the interquartile range (1.5 as in a box plot); &apos;z_score&apos;: further from the mean than *deviations* standard deviations; &apos;quantiles&apos;: the outermost *share* at each end. A value on the limit is none.

Missing values and NaN are no outliers and stay. With &apos;nearest&apos; whole numbers become decimal, unless *whole_numbers* is on. The new columns of &apos;mark&apos; are named `price_outlier`. The summary has the limits of each column, and how many values lie outside.

With *groups* the limits are those within each group, and the summary has a row for each column and group; a missing value in a group column is a group too. In another table a group that was not there before has no outliers.

Example: `income`, &apos;quantiles&apos; with the share 0.01.</source>
        <translation>„IQR“: um mehr als *Faktor* mal den Interquartilsabstand außerhalb der Quartile (1.5 wie beim Boxplot); „z-Wert“: weiter vom Mittelwert entfernt als *Abweichungen* Standardabweichungen; „Quantile“: der äußerste *Anteil* an jedem Ende. Ein Wert auf der Grenze ist kein Ausreißer.

Fehlende Werte und NaN sind keine Ausreißer und bleiben. Mit „nächstgelegen“ werden ganze Zahlen zu Kommazahlen, außer mit *Ganze Zahlen*. Die neuen Spalten bei „markieren“ heißen `price_outlier`. Die Übersicht enthält die Grenzen jeder Spalte und wie viele Werte außerhalb liegen.

Mit *Gruppen* gelten die Grenzen innerhalb jeder Gruppe, und die Übersicht hat eine Zeile für jede Spalte und Gruppe; ein fehlender Wert in einer Gruppenspalte ist auch eine Gruppe. In einer anderen Tabelle hat eine Gruppe, die es vorher nicht gab, keine Ausreißer.

Beispiel: `income`, „Quantile“ mit dem Anteil 0.01.</translation>
    </message>
    <message>
        <source>&apos;mean&apos;, &apos;median&apos;, &apos;most_frequent&apos;, &apos;min&apos; and &apos;max&apos; are taken from the values that are there. &apos;previous&apos; and &apos;next&apos; take the value of the nearest row before or after that has one, &apos;linear&apos; a straight line between both, and &apos;average&apos; their mean; where there is none, values stay missing, but *ends* can have the nearest one of the other side for the last two. &apos;remove_row&apos; removes the row, after everything else has been replaced.

Columns of whole numbers become decimal with &apos;mean&apos;, &apos;median&apos;, &apos;linear&apos;, &apos;average&apos; and a constant with decimals, unless *whole_numbers* rounds the values (a half upwards), and larger with a constant that they have no room for. A column without any value stays without. NaN, a number that is none, is not missing, and does not count for what is taken from the values.

The model replaces missing values of another table by what was learnt on this one.

Example: numbers → &apos;median&apos;, others → &apos;most_frequent&apos;, and a rule that removes rows without `target`.</source>
        <translation>„Mittelwert“, „Median“, „häufigster Wert“, „Minimum“ und „Maximum“ stammen aus den vorhandenen Werten. „vorheriger Wert“ und „nächster Wert“ nehmen den Wert der nächstgelegenen Zeile davor oder danach, die einen hat, „linear“ eine Gerade zwischen beiden und „Durchschnitt“ deren Mittelwert; gibt es keinen, bleiben Werte fehlend, aber *Enden* kann für die letzten beiden den nächstgelegenen der anderen Seite nehmen. „Zeile entfernen“ entfernt die Zeile, nachdem alles andere ersetzt ist.

Spalten ganzer Zahlen werden mit „Mittelwert“, „Median“, „linear“, „Durchschnitt“ und einer Konstante mit Nachkommastellen zu Kommazahlen, außer wenn *Ganze Zahlen* die Werte rundet (einen halben aufwärts), und größer mit einer Konstante, für die sie keinen Platz haben. Eine Spalte ohne jeden Wert bleibt ohne. NaN ist nicht fehlend und zählt nicht mit, wenn etwas aus den Werten berechnet wird.

Das Modell ersetzt fehlende Werte einer anderen Tabelle durch das, was an dieser gelernt wurde.

Beispiel: Zahlen → „Median“, Übrige → „häufigster Wert“ und eine Regel, die Zeilen ohne `target` entfernt.</translation>
    </message>
    <message>
        <source>&apos;ordinal&apos; numbers the values from 0 in their order, &apos;appearance&apos; in the order in which they first come, as KNIME&apos;s Category to Number does, unless *start* and *step* say otherwise; &apos;count&apos; and &apos;share&apos; are how often a value comes; &apos;target mean&apos; is the mean of the target where the value stands, drawn towards the mean of all rows where it is rare: with the smoothing m, (sum + m · mean of all) / (count + m). Fit it on training rows only, or the target leaks into the features.

Missing values, and in another table values that were not there before, become missing with &apos;ordinal&apos; and &apos;appearance&apos;, 0 with &apos;count&apos; and &apos;share&apos;, and the mean of all rows with &apos;target mean&apos;. Rows without a target do not count there.

Example: column `origin`, &apos;ordinal&apos;: EWR, JFK and LGA become 0, 1 and 2.</source>
        <translation>„ordinal“ nummeriert die Werte ab 0 in ihrer Reihenfolge, „Auftreten“ in der, in der sie zuerst vorkommen, wie Category to Number von KNIME, wenn *Start* und *Schrittweite* nichts anderes sagen; „Anzahl“ und „Anteil“ sagen, wie oft ein Wert vorkommt; „Mittel der Zielspalte“ ist deren Mittelwert dort, wo der Wert steht, bei seltenen Werten zum Mittelwert aller Zeilen hingezogen: mit der Glättung m (Summe + m · Mittelwert aller) / (Anzahl + m). Gelernt werden sollte nur an Trainingszeilen, sonst sickert die Zielspalte in die Merkmale ein.

Fehlende Werte, und in einer anderen Tabelle Werte, die es vorher nicht gab, werden bei „ordinal“ und „Auftreten“ fehlend, bei „Anzahl“ und „Anteil“ 0 und bei „Mittel der Zielspalte“ der Mittelwert aller Zeilen. Zeilen ohne Wert in der Zielspalte zählen dort nicht.

Beispiel: Spalte `origin`, „ordinal“: EWR, JFK und LGA werden 0, 1 und 2.</translation>
    </message>
    <message>
        <source>&apos;random&apos; draws the rows of the first part by chance; &apos;stratified&apos; too, but each value of the strata columns gets its share in both parts, within one row; &apos;first&apos; takes the rows from the top; &apos;evenly&apos; takes rows at equal distances, with the first and the last. &apos;time order&apos; takes the earliest rows, so that a model is tested with what came later; rows without a time count as the latest. &apos;groups&apos; draws whole groups by chance, such as all rows of a patient, until the first part has as many rows as asked for, or as nearly as whole groups allow. Both keep the order of the table.

Of a fraction that is no whole number of rows, the number below is taken: 0.7 of 8 rows are 5. Missing values in the strata columns are a stratum of their own.

Example: &apos;stratified&apos; by `species` with the fraction 0.8.</source>
        <translation>„zufällig“ zieht die Zeilen des ersten Teils zufällig; „stratifiziert“ auch, aber jeder Wert der Stratifizierungsspalten bekommt in beiden Teilen seinen Anteil, auf eine Zeile genau; „erste“ nimmt die Zeilen von oben; „gleichmäßig“ nimmt Zeilen in gleichen Abständen, mit der ersten und der letzten. „Zeitreihenfolge“ nimmt die frühesten Zeilen, sodass ein Modell an dem geprüft wird, was später kam; Zeilen ohne Zeit gelten als die spätesten. „Gruppen“ zieht zufällig ganze Gruppen, etwa alle Zeilen eines Patienten, bis der erste Teil so viele Zeilen hat wie verlangt, oder so annähernd, wie ganze Gruppen es erlauben. Beide behalten die Reihenfolge der Tabelle.

Ergibt ein Anteil keine ganze Zeilenzahl, wird abgerundet: 0.7 von 8 Zeilen sind 5. Fehlende Werte in den Stratifizierungsspalten bilden ein eigenes Stratum.

Beispiel: „stratifiziert“ nach `species` mit dem Anteil 0.8.</translation>
    </message>
    <message>
        <source>&apos;ranked&apos; looks at each feature alone, as Feature Ranking does. &apos;varied&apos; takes away what is (nearly) constant. &apos;uncorrelated&apos; keeps the first of several that go together, by the size of Pearson&apos;s r. &apos;forward&apos; begins with nothing and adds the feature with which a linear model (logistic for classes) scores best on rows that it has not seen; &apos;backward&apos; begins with all and takes away the one that it misses least.

`table` has lost the features that were not kept; all other columns stay. `report` has for each feature whether it was kept, the step in which it was added or taken away, and its score: the measure of the ranking, the variance, the largest correlation with a feature that was kept before, or the accuracy or R² of the model after the step. The model does the same with another table.

Missing values stop the node.

Example: two features, &apos;forward&apos;, of the iris table for `species` are `petal_width` and `petal_length`.</source>
        <translation>„nach Rang“ betrachtet jedes Merkmal allein, wie Merkmalsrangfolge. „variierend“ entfernt, was (nahezu) konstant ist. „unkorreliert“ behält von mehreren zusammenhängenden das erste, nach dem Betrag von Pearsons r. „vorwärts“ beginnt mit nichts und fügt das Merkmal hinzu, mit dem ein lineares Modell (bei Klassen ein logistisches) auf ungesehenen Zeilen am besten abschneidet; „rückwärts“ beginnt mit allen und entfernt jeweils das, das ihm am wenigsten fehlt.

In `table` fehlen die nicht behaltenen Merkmale; alle anderen Spalten bleiben. `report` hat für jedes Merkmal, ob es behalten wurde, den Schritt, in dem es hinzukam oder entfernt wurde, und seine Bewertung: das Maß der Rangfolge, die Varianz, die größte Korrelation mit einem vorher behaltenen Merkmal, oder Accuracy oder R² des Modells nach dem Schritt. Das Modell tut dasselbe mit einer anderen Tabelle.

Fehlende Werte halten den Knoten an.

Beispiel: Zwei Merkmale, „vorwärts“, der Iris-Tabelle für `species` sind `petal_width` und `petal_length`.</translation>
    </message>
    <message>
        <source>&apos;simple&apos; is the mean of k values; &apos;gaussian&apos; weighs them by their distance d from the row, with exp(-d² / 2s²) and s = (k - 1) / 4; &apos;harmonic&apos; is k divided by the sum of the reciprocals, for numbers above zero. The first or last rows, which have too few neighbours, are missing.

&apos;exponential&apos; (EMA) begins with the first value and then takes 2 / (k + 1) of the new value and the rest of the average before. &apos;double exponential&apos; is 2 · EMA - EMA of EMA, &apos;triple exponential&apos; 3 · EMA - 3 · EMA of EMA + EMA of EMA of EMA. &apos;exponential of means&apos; takes the rest of the simple mean of the k values before.

A row without a value stays so and does not count as a neighbour. For other figures than means, or windows counted in rows, take Rolling Window.

Example: column `price`, &apos;exponential&apos;, 12 values.</source>
        <translation>„einfach“ ist der Mittelwert von k Werten; „Gauß“ gewichtet sie nach ihrem Abstand d von der Zeile, mit exp(-d² / 2s²) und s = (k - 1) / 4; „harmonisch“ ist k geteilt durch die Summe der Kehrwerte, für Zahlen über null. Die ersten oder letzten Zeilen, die zu wenige Nachbarn haben, sind fehlend.

„exponentiell“ (EMA) beginnt mit dem ersten Wert und nimmt dann 2 / (k + 1) vom neuen Wert und den Rest vom Durchschnitt davor. „doppelt exponentiell“ ist 2 · EMA - EMA der EMA, „dreifach exponentiell“ 3 · EMA - 3 · EMA der EMA + EMA der EMA der EMA. „exponentiell aus Mittelwerten“ nimmt den Rest vom einfachen Mittelwert der k Werte davor.

Eine Zeile ohne Wert bleibt so und zählt nicht als Nachbar. Für andere Kennzahlen als Mittelwerte oder Fenster, die in Zeilen gezählt werden, eignet sich Gleitendes Fenster.

Beispiel: Spalte `price`, „exponentiell“, 12 Werte.</translation>
    </message>
    <message>
        <source>&apos;undersample&apos; draws from each class as many rows as the rarest class has; &apos;oversample&apos; keeps all rows and repeats rows of the rarer classes, drawn by chance but all equally often within one, until each class has as many rows as the most frequent one. With a *count*, a class with more rows loses some, and with &apos;oversample&apos; one with fewer is repeated. The rows keep the order of the table, repeated ones follow each other. Rows without a class are left out.

&apos;interpolate&apos; is SMOTE (Chawla and others, 2002): instead of being repeated, a row of a rare class becomes a new one that lies, in all columns of numbers, at a random place on the way to one of its nearest neighbours of that class. Distances are in standard deviations of the columns, whole numbers are rounded, and whatever is no number is taken from the row. Rows with missing numbers are kept, and no new ones are made from them.

Balance only what a model is trained on, never what it is tested with: use it after Partition.

Example: target `fraud`, &apos;oversample&apos;.</source>
        <translation>„Undersampling“ zieht aus jeder Klasse so viele Zeilen, wie die seltenste hat; „Oversampling“ behält alle Zeilen und wiederholt Zeilen der selteneren Klassen, zufällig gezogen, aber innerhalb einer Klasse alle gleich oft, bis jede so viele Zeilen hat wie die häufigste. Mit einer *Anzahl* verliert eine Klasse mit mehr Zeilen einige, und mit „Oversampling“ wird eine mit weniger wiederholt. Die Zeilen behalten die Reihenfolge der Tabelle, wiederholte folgen aufeinander. Zeilen ohne Klasse werden ausgelassen.

„interpolieren“ ist SMOTE (Chawla und andere, 2002): Statt wiederholt zu werden, wird aus einer Zeile einer seltenen Klasse eine neue, die in allen Zahlenspalten an einer zufälligen Stelle auf dem Weg zu einem ihrer nächsten Nachbarn derselben Klasse liegt. Abstände gelten in Standardabweichungen der Spalten, ganze Zahlen werden gerundet, und was keine Zahl ist, wird aus der Zeile übernommen. Zeilen mit fehlenden Zahlen bleiben erhalten, und aus ihnen werden keine neuen gebildet.

Ausgeglichen wird nur, womit ein Modell trainiert wird, nie, womit es getestet wird: also nach Partitionieren.

Beispiel: Zielspalte `fraud`, „Oversampling“.</translation>
    </message>
    <message>
        <source>&apos;union&apos;: the rows of either table, those of the left one first; &apos;intersection&apos;: the left rows that the right table has too; &apos;difference&apos;: the left rows that it lacks; &apos;symmetric difference&apos;: the rows that only one of them has. Rows are compared in the chosen columns that both tables have; missing values are equal to each other, and so are whole and decimal numbers of the same value. The rows keep their order.

The result has only the columns that are compared. To filter by a key and keep all columns, take Joiner with &apos;semi&apos; or &apos;anti&apos;.

Example: the customers of this year, &apos;difference&apos;, those of last year: the new customers.</source>
        <translation>„Vereinigung“: die Zeilen beider Tabellen, die der linken zuerst; „Schnittmenge“: die linken Zeilen, die auch die rechte Tabelle hat; „Differenz“: die linken Zeilen, die ihr fehlen; „symmetrische Differenz“: die Zeilen, die nur eine von beiden hat. Zeilen werden in den gewählten Spalten verglichen, die beide Tabellen haben; fehlende Werte sind einander gleich, ebenso ganze Zahlen und Kommazahlen mit demselben Wert. Die Zeilen behalten ihre Reihenfolge.

Das Ergebnis hat nur die verglichenen Spalten. Um nach einem Schlüssel zu filtern und alle Spalten zu behalten, eignet sich Verbinden (Join) mit „semi“ oder „anti“.

Beispiel: die Kunden dieses Jahres, „Differenz“, die des letzten Jahres: die neuen Kunden.</translation>
    </message>
    <message>
        <source>&apos;z_score&apos;: mean 0 and standard deviation 1 (of the sample, dividing by n - 1). &apos;min_max&apos;: from *low* to *high*. &apos;robust&apos;: median 0 and the middle half of the values 1 wide, so that outliers hardly count. &apos;decimal&apos;: divided by the smallest power of ten that brings every value between -1 and 1, both included.

Missing values and values that are not a number stay as they are and do not count. A column whose values are all equal becomes 0, or with &apos;min_max&apos; *low*. The model does the same with another table, which may then leave the range of &apos;min_max&apos;.

Example: fit on the training part of Partition, then Apply Model on the test part.</source>
        <translation>„z-Wert“: Mittelwert 0 und Standardabweichung 1 (der Stichprobe, geteilt durch n - 1). „Min-Max“: von *Untergrenze* bis *Obergrenze*. „robust“: Median 0 und die mittlere Hälfte der Werte 1 breit, sodass Ausreißer kaum zählen. „dezimal“: geteilt durch die kleinste Zehnerpotenz, die jeden Wert zwischen -1 und 1 bringt, beide eingeschlossen.

Fehlende Werte und NaN bleiben, wie sie sind, und zählen nicht. Eine Spalte, deren Werte alle gleich sind, wird 0, mit „Min-Max“ *Untergrenze*. Das Modell macht dasselbe mit einer anderen Tabelle, die dann den Bereich von „Min-Max“ verlassen kann.

Beispiel: am Trainingsteil von Partitionieren lernen, dann Modell anwenden auf den Testteil.</translation>
    </message>
    <message>
        <source>- `degree`: how many edges a node has; a loop counts twice. In a directed graph also `in_degree` and `out_degree`. With weights, `strength` is the sum of the strengths of its edges.
- `betweenness`: the share of shortest paths between two other nodes that lead through it (Freeman; Brandes&apos; algorithm).
- `closeness`: the number of nodes that reach it over the sum of their distances, times the share of all other nodes that they are (Wasserman and Faust), so that small components don&apos;t look central.
- `pagerank`: sums up to 1. In a graph that is not directed, edges lead both ways.

Betweenness and closeness take time with the number of nodes times that of edges: for more than some ten thousand edges, estimate the one from some hundred `starts` and leave the other out.

The columns are added to the nodes of the graph, in place of those of the same name, and `nodes` is their table.

Example: in Zachary&apos;s karate club, node 0 has the highest betweenness (0.4376) and node 33 the highest PageRank.</source>
        <translation>- `degree`: wie viele Kanten ein Knoten hat; eine Schlinge zählt doppelt. In einem gerichteten Graphen auch `in_degree` und `out_degree`. Mit Gewichten ist `strength` die Summe der Stärken seiner Kanten.
- `betweenness`: der Anteil der kürzesten Pfade zwischen zwei anderen Knoten, die durch ihn führen (Freeman; Algorithmus von Brandes).
- `closeness`: die Zahl der Knoten, die ihn erreichen, durch die Summe ihrer Abstände, mal deren Anteil an allen anderen Knoten (Wasserman und Faust), damit kleine Komponenten nicht zentral aussehen.
- `pagerank`: ergibt in der Summe 1. In einem ungerichteten Graphen führen Kanten in beide Richtungen.

Die Zeit für Betweenness und Closeness wächst mit der Zahl der Knoten mal der der Kanten: Bei mehr als einigen zehntausend Kanten empfiehlt es sich, die eine aus einigen hundert `starts` zu schätzen und die andere wegzulassen.

Die Spalten kommen zu den Knoten des Graphen hinzu, anstelle gleichnamiger, und `nodes` ist deren Tabelle.

Beispiel: In Zacharys Karateklub hat Knoten 0 die höchste Betweenness (0.4376) und Knoten 33 den höchsten PageRank.</translation>
    </message>
    <message>
        <source>- admissions: applicants to a graduate school, with scores and their chance of being admitted.
- populations: a healthy half, then a sick half, of people with a measured level. Where the levels are distinct, those of the sick are far lower; where they overlap, a little. They follow normal distributions with the means 60 and 20 and the spread 5, or 45 and 35 and 10.
- blobs: round groups of points. moons: two half circles that reach into each other. circles: one circle within another. The column `group` says which group a point is of.
- series: a straight line with a sine wave and noise over time.
- codes: in each row one column is 1 and all others are 0, row after row the next one.

Example: 2,000 rows of populations with overlapping levels and the seed 2000 for a ROC curve, or 4 rows of codes with 4 columns for an autoencoder.</source>
        <translation>- admissions: Bewerbungen an einer Graduiertenschule, mit Punktzahlen und der Chance auf Zulassung.
- populations: erst eine gesunde, dann eine kranke Hälfte von Menschen mit einem Messwert. Sind die Messwerte getrennt, liegen die der Kranken weit niedriger; überlappen sie sich, ein wenig. Sie folgen Normalverteilungen mit den Mittelwerten 60 und 20 und der Streuung 5, oder 45 und 35 und 10.
- blobs: runde Gruppen von Punkten. moons: zwei Halbkreise, die ineinandergreifen. circles: ein Kreis in einem anderen. Die Spalte `group` sagt, zu welcher Gruppe ein Punkt gehört.
- series: eine Gerade mit einer Sinuswelle und Rauschen über die Zeit.
- codes: In jeder Zeile ist eine Spalte 1, alle anderen sind 0, Zeile für Zeile die nächste.

Beispiel: 2 000 Zeilen populations mit überlappenden Messwerten und dem Startwert 2000 für eine ROC-Kurve, oder 4 Zeilen codes mit 4 Spalten für einen Autoencoder.</translation>
    </message>
    <message>
        <source>- iris: 150 flowers, four lengths, three species.
- wine: 178 wines, thirteen measurements, three growers.
- breast_cancer: 569 tumours, thirty measurements, malignant or benign.
- diabetes: 442 patients, ten measurements and how far the disease had gone a year later.
- digits: 1,797 handwritten digits of 8 × 8 pixels, values from 0 to 16.
- play_tennis: the weather of 14 days, and whether somebody played tennis.
- karate_club: the 78 friendships between 34 members of a club that later split in two.
- karate_members: those 34 members, and to which club they went.
- les_miserables: 254 pairs of characters of the novel, and in how many chapters both come up.

The first five come with scikit-learn, the last three with networkx; nothing is downloaded. The column to predict is the last one, as text where it is a class.

Example: iris, then a Decision Tree with the target `species`.</source>
        <translation>- Iris: 150 Blüten, vier Längen, drei Arten.
- Wein: 178 Weine, dreizehn Messwerte, drei Winzer.
- Brustkrebs: 569 Tumoren, dreißig Messwerte, bösartig oder gutartig.
- Diabetes: 442 Kranke, zehn Messwerte und wie weit die Krankheit ein Jahr später fortgeschritten war.
- Ziffern: 1 797 handgeschriebene Ziffern mit 8 × 8 Pixeln, Werte von 0 bis 16.
- Tennis spielen: das Wetter an 14 Tagen, und ob jemand Tennis spielte.
- Karateklub: die 78 Freundschaften zwischen 34 Mitgliedern eines Klubs, der sich später spaltete.
- Karateklub-Mitglieder: diese 34 Mitglieder, und in welchen Klub sie gingen.
- Les Misérables: 254 Paare von Figuren des Romans, und in wie vielen Kapiteln beide vorkommen.

Die ersten fünf kommen mit scikit-learn, die letzten drei mit networkx; nichts wird heruntergeladen. Die Zielspalte ist die letzte, als Text, wenn sie eine Klasse ist.

Beispiel: Iris, dann ein Entscheidungsbaum mit der Zielspalte `species`.</translation>
    </message>
    <message>
        <source>- louvain: Blondel, Guillaume, Lambiotte, Lefebvre (2008). Quick, also with a hundred thousand edges.
- greedy: Clauset, Newman, Moore (2004); nothing in it is left to chance.
- label_propagation: Raghavan, Albert, Kumara (2007). The quickest; modularity is not looked at.
- column: the communities are given, and only their modularity is measured. Missing ones are a community.

The metric `modularity` is the share of edges within communities, less the share that there would be if edges were drawn at random between nodes of the same degrees; it is missing without edges. Edges of directed graphs are taken as they are by Louvain, greedy and the modularity, and both ways by label propagation.

The column `community` of the nodes names them `community_0`, `community_1`, … from the largest to the smallest, those of equal size by their first node.

Example: method greedy, without weights, on Zachary&apos;s karate club: three communities, modularity 0.3807.</source>
        <translation>- Louvain: Blondel, Guillaume, Lambiotte, Lefebvre (2008). Schnell, auch mit hunderttausend Kanten.
- Greedy: Clauset, Newman, Moore (2004); nichts daran ist dem Zufall überlassen.
- Label Propagation: Raghavan, Albert, Kumara (2007). Am schnellsten; die Modularität wird nicht betrachtet.
- Spalte: Die Gemeinschaften sind vorgegeben, und nur ihre Modularität wird gemessen. Fehlende sind eine Gemeinschaft.

Die Metrik `modularity` ist der Anteil der Kanten innerhalb von Gemeinschaften, minus den Anteil, den es gäbe, wenn Kanten zufällig zwischen Knoten derselben Grade gezogen wären; ohne Kanten fehlt sie. Kanten gerichteter Graphen werden von Louvain, Greedy und der Modularität genommen, wie sie sind, von Label Propagation in beide Richtungen.

Die Spalte `community` der Knoten nennt sie `community_0`, `community_1`, … von der größten zur kleinsten, gleich große nach ihrem ersten Knoten.

Beispiel: Methode Greedy, ohne Gewichte, auf Zacharys Karateklub: drei Gemeinschaften, Modularität 0.3807.</translation>
    </message>
    <message>
        <source>- many-to-one: a sequence is read, and one answer follows, such as whether a review is friendly.
- many-to-many: every step has an answer, such as the tag of a word.
- one-to-many: from one input a sequence is made; each output is the next input. A text is generated so.
- encoder-decoder: one network reads, and hands its last state to another that writes, such as a translation.

The state h goes from box to box; that of an LSTM is two, h and the cell&apos;s c. With *both ways* another layer reads from the end, and both states together give the outputs; it needs the whole sequence, so it is drawn for many-to-one, many-to-many and the encoder.

The metrics are the number of boxes, and the most boxes on a way from an input to an output: so far a gradient has to go back.

Example: &apos;encoder-decoder&apos; over 4 steps with 3 outputs.</source>
        <translation>- Many-to-one: Eine Sequenz wird gelesen, und eine Antwort folgt, etwa ob eine Rezension freundlich ist.
- Many-to-many: Jeder Schritt hat eine Antwort, etwa den Tag eines Wortes.
- One-to-many: Aus einer Eingabe entsteht eine Sequenz; jede Ausgabe ist die nächste Eingabe. So wird Text erzeugt.
- Encoder-Decoder: Ein Netz liest und übergibt seinen letzten Zustand einem anderen, das schreibt, etwa eine Übersetzung.

Der Zustand h geht von Kasten zu Kasten; beim LSTM sind es zwei, h und der Zellzustand c. Mit *Bidirektional* liest eine weitere Schicht vom Ende her, und beide Zustände zusammen ergeben die Ausgaben; das braucht die ganze Sequenz und wird deshalb für Many-to-one, Many-to-many und den Encoder gezeichnet.

Die Metriken sind die Zahl der Kästen und die meisten Kästen auf einem Weg von einer Eingabe zu einer Ausgabe: so weit muss ein Gradient zurück.

Beispiel: „Encoder-Decoder“ über 4 Schritte mit 3 Ausgaben.</translation>
    </message>
    <message>
        <source>- nodes, edges, components (directions aside), mean degree.
- density: the share of all possible edges that there are.
- clustering: the share of pairs of a node&apos;s neighbours that are neighbours themselves, as a mean over all nodes; transitivity: the same of all such pairs at once; triangles. In a directed graph, directions aside.
- diameter and mean path: the longest and the mean of the shortest paths. They are missing unless a path leads from every node to every other.

Example: Zachary&apos;s karate club has 78 edges, 45 triangles, a clustering of 0.5706, a diameter of 5 and a mean path of 2.408.</source>
        <translation>- Knoten, Kanten, Komponenten (ohne Richtungen), mittlerer Grad.
- Dichte: der Anteil der vorhandenen an allen möglichen Kanten.
- Clustering: der Anteil der Paare von Nachbarn eines Knotens, die selbst Nachbarn sind, als Mittelwert über alle Knoten; Transitivität: derselbe für alle solchen Paare auf einmal; Dreiecke. In einem gerichteten Graphen ohne Richtungen.
- Durchmesser und mittlerer Pfad: der längste und der Mittelwert der kürzesten Pfade. Sie fehlen, sofern nicht von jedem Knoten ein Pfad zu jedem anderen führt.

Beispiel: Zacharys Karateklub hat 78 Kanten, 45 Dreiecke, ein Clustering von 0.5706, einen Durchmesser von 5 und einen mittleren Pfad von 2.408.</translation>
    </message>
    <message>
        <source>A box reaches from the first to the third quartile (interpolated) with a line at the median and a dot at the mean. Whiskers reach to the last value within 1.5 interquartile ranges of the box; what lies beyond is an outlier and has a dot, up to 2 000 of them. A violin is as wide as the values are dense, by a Gaussian kernel with Scott&apos;s width.

With *groups* there can be only one column of numbers. Values that are missing, not a number or infinite are left out and counted in the metrics, which name the outliers too.

`selected` has the rows of the selected groups or, without groups, those with a value in a selected part of a column: its box, a whisker, or what lies beyond. They are in the order of the table; without a selection there are none.

Example: `arr_delay` by `carrier`, ordered by the median.</source>
        <translation>Eine Box reicht vom ersten zum dritten Quartil (interpoliert), mit einer Linie beim Median und einem Punkt beim Mittelwert. Whisker reichen bis zum letzten Wert innerhalb von 1.5 Interquartilsabständen von der Box; was darüber hinaus liegt, ist ein Ausreißer und hat einen Punkt, bis zu 2 000 davon. Eine Violine ist so breit, wie die Werte dicht liegen, mit einem Gauß-Kernel und der Bandbreite nach Scott.

Mit *Gruppen* kann es nur eine Zahlenspalte geben. Werte, die fehlen, NaN oder unendlich sind, werden ausgelassen und in den Metriken gezählt, die auch die Ausreißer nennen.

`selected` enthält die Zeilen der ausgewählten Gruppen oder, ohne Gruppen, die mit einem Wert in einem ausgewählten Teil einer Spalte: ihrer Box, einem Whisker oder dem, was darüber hinaus liegt. Sie stehen in der Reihenfolge der Tabelle; ohne Auswahl gibt es keine.

Beispiel: `arr_delay` nach `carrier`, geordnet nach dem Median.</translation>
    </message>
    <message>
        <source>A cell holds as many numbers as *length* says: 0 where nothing is, 1 for words that were not learnt, and from 2 the words in the order of how many texts have them, equally frequent ones by their letters. An Embedding layer then needs as many rows as there are words, and 2. Filled up on the left, the last number is always a word, as recurrent networks want it. A missing list becomes nothing but 0.

The model numbers the words of another table in the same way.

Example: `good`, `phone` with the length 4 and filled up on the left is 0, 0, 7, 2.</source>
        <translation>Eine Zelle enthält so viele Zahlen, wie *Länge* sagt: 0, wo nichts ist, 1 für Wörter, die nicht gelernt wurden, und ab 2 die Wörter danach, in wie vielen Texten sie stehen, gleich häufige alphabetisch. Eine Embedding-Schicht braucht dann so viele Zeilen, wie es Wörter gibt, und 2 dazu. Links aufgefüllt, ist die letzte Zahl immer ein Wort, wie es rekurrente Netze brauchen. Eine fehlende Liste wird zu lauter 0.

Das Modell nummeriert die Wörter einer anderen Tabelle ebenso.

Beispiel: `good`, `phone` mit der Länge 4 und links aufgefüllt ist 0, 0, 7, 2.</translation>
    </message>
    <message>
        <source>A classifier takes the most probable class, which is right where both kinds of error are equally bad and probabilities are true. Here every score that occurs is tried as a threshold, and infinity, which nothing reaches: a row is positive if its score is at least the threshold. Among equally good ones the largest is taken. To reach a recall the largest threshold that does is taken, to reach a precision the one with the most recall.

`table` has the class of each row by the chosen threshold, `thresholds` counts and measures for all of them, from the largest down, and the model does the same with another table. Choose the threshold on rows that the classifier was not trained on, and score it on others again: the best of many is a little too good.

Rows where the class or the score is missing do not count, and are counted in the metric `left out`.

Example: actual `admitted`, score `P (admitted=true)`, criterion &apos;cost&apos; with false negatives at 5.</source>
        <translation>Ein Klassifikator nimmt die wahrscheinlichste Klasse; das ist richtig, wo beide Arten von Fehlern gleich schlimm sind und Wahrscheinlichkeiten stimmen. Hier wird jeder vorkommende Score als Schwellenwert versucht, und unendlich, das keiner erreicht: Eine Zeile ist positiv, wenn ihr Score mindestens der Schwellenwert ist. Von gleich guten wird der größte genommen. Um einen Recall zu erreichen, wird der größte Schwellenwert genommen, der dies tut, um eine Precision zu erreichen, der mit dem höchsten Recall.

`table` hat die Klasse jeder Zeile nach dem gewählten Schwellenwert, `thresholds` Zählungen und Maße für alle, vom größten abwärts, und das Modell tut dasselbe mit einer anderen Tabelle. Gewählt wird der Schwellenwert auf Zeilen, auf denen der Klassifikator nicht trainiert wurde, und bewertet wiederum auf anderen: Der beste von vielen ist etwas zu gut.

Zeilen, in denen Klasse oder Score fehlt, zählen nicht und werden in der Metrik `left out` gezählt.

Beispiel: tatsächlich `admitted`, Score `P (admitted=true)`, Kriterium „Kosten“ mit falsch negativen zu 5.</translation>
    </message>
    <message>
        <source>A column goes if one of the rules says so: with the default those that have no value at all. With *missing* 0.9 those go in which 90 % of the rows or more have no value, with *count* 1 those that lack any. NaN counts as missing. For *constant* a missing value is a value too, so a column with one value and gaps stays, and one that has nothing but gaps goes unless there is a *value*. The variance is that of a sample (n - 1), of the known numbers.

With a *correlation* (Pearson&apos;s, of the rows where both are known) the numbers that the other rules leave are looked at last: the column that is correlated with the most others stays and these go, and so on with the rest; of several the first one stays.

`summary` has a row for each column that was looked at. The model takes the same columns out of another table. Which columns are left is known only when the node has run.

Example: *variance* 0.0 removes the numbers that never change.</source>
        <translation>Eine Spalte fällt weg, wenn eine der Regeln es sagt: ohne weitere Angaben die, die gar keinen Wert haben. Mit *Fehlende Werte* 0.9 fallen die weg, in denen 90 % der Zeilen oder mehr keinen Wert haben, mit *Anzahl* 1 die, denen irgendeiner fehlt. NaN zählt als fehlend. Bei *Konstante* ist auch ein fehlender Wert ein Wert: Eine Spalte mit einem einzigen Wert und Lücken bleibt, und eine, die nur Lücken hat, fällt weg, sofern kein *Wert* angegeben ist. Die Varianz ist die einer Stichprobe (n - 1), der bekannten Zahlen.

Mit einer *Korrelation* (der von Pearson, über die Zeilen, in denen beide bekannt sind) werden zuletzt die Zahlen betrachtet, die die anderen Regeln übrig lassen: Die Spalte, die mit den meisten anderen korreliert, bleibt, und diese fallen weg, und so weiter mit dem Rest; von mehreren bleibt die erste.

`summary` hat eine Zeile für jede betrachtete Spalte. Das Modell nimmt dieselben Spalten aus einer anderen Tabelle. Welche Spalten übrig sind, ist erst bekannt, wenn der Knoten gelaufen ist.

Beispiel: *Varianz* 0.0 entfernt die Zahlen, die sich nie ändern.</translation>
    </message>
    <message>
        <source>A condition that gives a missing value does not hold, as in SQL; with *keep* on &apos;others&apos; such rows are kept. The rows stay in their order.

Example: `gre &gt; 320 and research == 1` keeps the researchers with a high score.</source>
        <translation>Eine Bedingung, die einen fehlenden Wert ergibt, gilt nicht, wie in SQL; mit *Behalten* „andere“ bleiben solche Zeilen erhalten. Die Zeilen behalten ihre Reihenfolge.

Beispiel: `gre &gt; 320 and research == 1` behält die Forschenden mit hoher Punktzahl.</translation>
    </message>
    <message>
        <source>A condition that gives a missing value does not hold. The values are formulas too, and must go together in one column: whole numbers become decimal where another rule gives decimal ones. A new column comes last; a column that is replaced stays in its place, and the rules may use its old values.

Example: `gre &gt;= 320 and gpa &gt; 3.5` → `&apos;strong&apos;`, `gre &gt;= 310` → `&apos;fair&apos;`, otherwise `&apos;weak&apos;`.</source>
        <translation>Eine Bedingung, die einen fehlenden Wert ergibt, gilt nicht. Auch die Werte sind Formeln und müssen in eine Spalte zusammenpassen: Ganze Zahlen werden zu Kommazahlen, wenn eine andere Regel solche liefert. Eine neue Spalte kommt zuletzt; eine ersetzte bleibt an ihrem Platz, und die Regeln dürfen ihre alten Werte verwenden.

Beispiel: `gre &gt;= 320 and gpa &gt; 3.5` → `&apos;strong&apos;`, `gre &gt;= 310` → `&apos;fair&apos;`, sonst `&apos;weak&apos;`.</translation>
    </message>
    <message>
        <source>A day that the new month does not have becomes its last one: a month after the 31st of January is the 28th or 29th of February. Dates without a time that are moved by hours, minutes or seconds become dates with a time. Where the date or the amount is missing, the result is. Weeks and days in a time zone have 24 hours each.

Example: column `due`, amount 14, unit &apos;days&apos;.</source>
        <translation>Ein Tag, den der neue Monat nicht hat, wird dessen letzter: Ein Monat nach dem 31. Januar ist der 28. oder 29. Februar. Datumswerte ohne Uhrzeit, die um Stunden, Minuten oder Sekunden verschoben werden, werden zu Datumswerten mit Uhrzeit. Fehlt das Datum oder der Betrag, fehlt auch das Ergebnis. Tage in einer Zeitzone, auch die einer Woche, haben je 24 Stunden.

Beispiel: Spalte `due`, Betrag 14, Einheit „Tage“.</translation>
    </message>
    <message>
        <source>A denoising autoencoder cleans the rows in this way.</source>
        <translation>Ein entrauschender Autoencoder bereinigt die Zeilen auf diese Weise.</translation>
    </message>
    <message>
        <source>A missing value is left out, and the result is missing in its row, unless *carry* is on; only a count goes on there anyway. The rows are in the order of the table; sort it first if another one is meant.

Example: column `sales`, function &apos;sum&apos;, groups `year`: the sales of each year up to each day.</source>
        <translation>Ein fehlender Wert wird ausgelassen, und das Ergebnis ist in seiner Zeile fehlend, außer mit *Weiterführen*; nur eine Anzahl läuft dort immer weiter. Es gilt die Reihenfolge der Zeilen in der Tabelle; ist eine andere gemeint, vorher sortieren.

Beispiel: Spalte `sales`, Funktion „Summe“, Gruppen `year`: die Verkäufe jedes Jahres bis zu jedem Tag.</translation>
    </message>
    <message>
        <source>A name counts as right only if its first and last word and its kind are. Precision is the share of found names that are right, recall the share of names that were found, F1 their harmonic mean. The rules are those of the CoNLL shared tasks. `confusion` counts each pair of tags, to be drawn as a heat map.

The share of words with the right tag is among the metrics, and misleads: where one word in six is part of a name, finding nothing at all gets five in six right.

Example: `I-PER I-PER O` against `I-PER O O` is one name that was not found, and one found that is none.</source>
        <translation>Ein Name gilt nur als richtig, wenn sein erstes und sein letztes Wort und seine Art stimmen. Precision ist der Anteil der gefundenen Namen, die richtig sind, Recall der Anteil der Namen, die gefunden wurden, F1 ihr harmonisches Mittel. Die Regeln sind die der CoNLL Shared Tasks. `confusion` zählt jedes Paar von Tags und lässt sich als Heatmap zeichnen.

Der Anteil der Wörter mit dem richtigen Tag gehört zu den Metriken, täuscht aber: Wo eines von sechs Wörtern Teil eines Namens ist, sind fünf von sechs richtig, auch wenn gar nichts gefunden wird.

Beispiel: `I-PER I-PER O` gegen `I-PER O O` ist ein Name, der nicht gefunden wurde, und ein gefundener, der keiner ist.</translation>
    </message>
    <message>
        <source>A new column comes last; a column that is replaced stays in its place, and the formula may use its old values. Where a value that the formula needs is missing, the result is missing.

Example: the column `speed` with the formula `distance / air_time * 60`.</source>
        <translation>Eine neue Spalte kommt zuletzt; eine ersetzte bleibt an ihrem Platz, und die Formel darf ihre alten Werte verwenden. Fehlt ein Wert, den die Formel braucht, fehlt auch das Ergebnis.

Beispiel: die Spalte `speed` mit der Formel `distance / air_time * 60`.</translation>
    </message>
    <message>
        <source>A page shows them as a table, an image as much of them as there is room for. The metrics are the rows and columns that the table has. All rows can be looked at in the data panel; this node is for what a reader should see.

A click on a row selects it. `selected` has the selected rows with all columns, in the order of the table; without one it has none.

Example: the 10 rows after Sorter, with the columns `carrier` and `arr_delay_mean`.</source>
        <translation>Eine Seite zeigt sie als Tabelle, ein Bild so viel davon, wie Platz ist. Die Metriken sind die Zeilen und Spalten der Tabelle. Alle Zeilen lassen sich im Bereich Daten ansehen; dieser Knoten ist für das, was Leser sehen sollen.

Ein Klick auf eine Zeile wählt sie aus. `selected` enthält die ausgewählten Zeilen mit allen Spalten, in der Reihenfolge der Tabelle; ohne Auswahl keine.

Beispiel: die 10 Zeilen nach Sortieren, mit den Spalten `carrier` und `arr_delay_mean`.</translation>
    </message>
    <message>
        <source>A part of the table enters one input of the workflow inside; what is connected to the other inputs is the same for each iteration, and what no iteration changes is worked out only once. What tells iterations apart (the columns of a group, the number of a row or chunk, the value, the file) sets the workflow parameters of these names inside, and stands in the first columns of the results. For each row, its columns set parameters of their names, too.

Over files, each file sets the parameter `file`. Over folds, all parts but one enter the input `train` and that one enters `test`.

The tables of all iterations come in the order of the iterations, however many are at work at once. `metrics` has a row for each iteration, with the numbers that nodes inside reported. An iteration that fails stops the node, or is left out and has a row in `errors`.

Example: over groups of `carrier`, a workflow that fits a model gives a model&apos;s coefficients for each airline.</source>
        <translation>Ein Teil der Tabelle geht in einen Eingang des inneren Workflows; was mit den anderen Eingängen verbunden ist, bleibt bei jedem Durchlauf gleich, und was kein Durchlauf ändert, wird nur einmal berechnet. Was die Durchläufe unterscheidet (die Spalten einer Gruppe, die Nummer einer Zeile oder eines Blocks, der Wert, die Datei), setzt innen die Workflow-Parameter dieser Namen und steht in den ersten Spalten der Ergebnisse. Bei einem Durchlauf je Zeile setzen auch deren Spalten die Parameter ihrer Namen.

Bei Dateien setzt jede Datei den Parameter `file`. Bei Folds gehen alle Teile außer einem in den Eingang `train` und dieser eine in `test`.

Die Tabellen aller Durchläufe kommen in der Reihenfolge der Durchläufe, ganz gleich wie viele davon gleichzeitig arbeiten. `metrics` (Metriken) hat eine Zeile je Durchlauf mit den Zahlen, die innere Knoten gemeldet haben. Ein fehlgeschlagener Durchlauf hält den Knoten an, oder er wird ausgelassen und hat eine Zeile in `errors` (Fehler).

Beispiel: Über Gruppen von `carrier` liefert ein Workflow, der ein Modell anpasst, dessen Koeffizienten je Fluggesellschaft.</translation>
    </message>
    <message>
        <source>A pixel is dark if its shade of grey is at most the threshold, and bright if it is above. Otsu&apos;s threshold (1979) is the first of those with the largest variance between dark and bright; it is what OpenCV finds. An image with a single shade has that shade as its threshold. &apos;adaptive&apos; compares a pixel with the mean of the square around it (continued as in a mirror at the border), which copes with uneven light: dark is at most the mean less the offset, bright above the mean plus the offset.

The mask is a new column, and so is `threshold` with the threshold of each image; it is missing for &apos;adaptive&apos;.

Example: otsu, dark, for black characters on white paper; then Connected Components.</source>
        <translation>Ein Pixel ist dunkel, wenn sein Grauwert höchstens der Schwellenwert ist, und hell, wenn er darüber liegt. Der Schwellenwert nach Otsu (1979) ist der erste von denen mit der größten Varianz zwischen Dunkel und Hell; OpenCV findet denselben. Ein Bild mit einem einzigen Grauwert hat diesen als Schwellenwert. „adaptiv“ vergleicht ein Pixel mit dem Mittelwert des Quadrats um es herum (am Rand wie in einem Spiegel fortgesetzt), was mit ungleichmäßigem Licht zurechtkommt: Dunkel ist höchstens der Mittelwert minus Offset, hell über dem Mittelwert plus Offset.

Die Maske ist eine neue Spalte, ebenso `threshold` mit dem Schwellenwert jedes Bildes; bei „adaptiv“ fehlt er.

Beispiel: „otsu“, „dunkel“, für schwarze Zeichen auf weißem Papier; dann Zusammenhangskomponenten.</translation>
    </message>
    <message>
        <source>A row is called positive if its score is the threshold or beyond it. The thresholds are all distinct scores, and one that none reaches. The best one by a goal is the strictest of several that are as good; it was chosen on these rows, so that it is too good on average: measure it on other rows.

`thresholds` has a row for each threshold with its confusion matrix, accuracy, balanced accuracy (the mean of recall and specificity), precision, recall, specificity, F1 and cost. A measure that can&apos;t be told is missing. `selected` has the rows that are called positive at the threshold that is looked at, in the order of the table. The metrics are those of this threshold.

Connect the classifier that gave the score to have it leave as `model`, deciding by this threshold: it calls a row positive from there on, whatever uses it. With *calibration* its probabilities are made true by the rows of the table; the same rows are called positive.

Rows whose class or score is missing or not a number are left out. If only one class is left, nothing is drawn.

Example: a false negative that costs ten times as much as a false positive moves the best threshold down.</source>
        <translation>Eine Zeile wird positiv genannt, wenn ihr Score beim Schwellenwert oder darüber hinaus liegt. Die Schwellenwerte sind alle verschiedenen Scores und einer, den keiner erreicht. Der beste nach einem Ziel ist der strengste von mehreren gleich guten; gewählt wurde er auf diesen Zeilen, sodass er im Mittel zu gut ist: Gemessen wird er auf anderen Zeilen.

`thresholds` hat eine Zeile für jeden Schwellenwert mit seiner Konfusionsmatrix, Accuracy, Balanced Accuracy (dem Mittelwert aus Recall und Spezifität), Precision, Recall, Spezifität, F1 und Kosten. Ein Maß, das sich nicht angeben lässt, fehlt. `selected` enthält die Zeilen, die beim betrachteten Schwellenwert positiv genannt werden, in der Reihenfolge der Tabelle. Die Metriken sind die dieses Schwellenwerts.

Ist der Klassifikator verbunden, von dem der Score stammt, kommt er als `model` heraus und entscheidet nach diesem Schwellenwert: Er nennt eine Zeile von da an positiv, was immer ihn verwendet. Mit *Kalibrierung* werden seine Wahrscheinlichkeiten an den Zeilen der Tabelle wahr gemacht; positiv genannt werden dieselben Zeilen.

Zeilen, deren Klasse oder Score fehlt oder NaN ist, werden ausgelassen. Bleibt nur eine Klasse übrig, wird nichts gezeichnet.

Beispiel: Ein falsch negatives Ergebnis, das zehnmal so viel kostet wie ein falsch positives, senkt den besten Schwellenwert.</translation>
    </message>
    <message>
        <source>A row with enough neighbours within the radius is a core row; core rows within each other&apos;s radius belong together, and so do the rows near one of them. `cluster_0` is the largest, then `cluster_1`, and so on; rows near no core row are `noise`. How many clusters there are follows from the data. A row near core rows of two clusters goes to the one that was found first.

A radius that is too large joins everything, one that is too small leaves noise alone. Clusters can&apos;t be given to other rows. Missing values stop the node.

Example: radius 0.5 on the iris table finds two clusters and 17 rows of noise.</source>
        <translation>Eine Zeile mit genügend Nachbarn im Radius ist eine Kernzeile; Kernzeilen im Radius voneinander gehören zusammen, ebenso die Zeilen nahe einer von ihnen. `cluster_0` ist der größte, dann `cluster_1` und so weiter; Zeilen ohne nahe Kernzeile sind `noise`. Wie viele Cluster es gibt, folgt aus den Daten. Eine Zeile nahe Kernzeilen zweier Cluster kommt zu dem, der zuerst gefunden wurde.

Ein zu großer Radius verbindet alles, ein zu kleiner lässt nur Rauschen übrig. Cluster lassen sich nicht auf andere Zeilen übertragen. Fehlende Werte halten den Knoten an.

Beispiel: Radius 0.5 auf der Iris-Tabelle findet zwei Cluster und 17 Zeilen Rauschen.</translation>
    </message>
    <message>
        <source>A rule is a formula. One with a value for each row must hold in every row; a missing value counts as &apos;does not hold&apos;. One with a single value, such as `row_count() &gt; 100` or `mean(price) &lt; 50`, must hold for the table. Of metrics a rule names them like columns (`accuracy &gt;= 0.9`), and a plain value is called `value`. The second output is a table with a row for each rule: whether it holds, how many rows offend, and some of them. Warnings are lines of the log when the node is run; where its result is reused, only the table has them.

Example: `age &gt;= 0 and age &lt; 120` as a failure, and `email is not null` as a warning.</source>
        <translation>Eine Regel ist eine Formel. Liefert sie einen Wert je Zeile, muss sie in jeder Zeile gelten; ein fehlender Wert zählt als nicht erfüllt. Liefert sie einen einzelnen Wert, etwa `row_count() &gt; 100` oder `mean(price) &lt; 50`, muss sie für die Tabelle gelten. Metriken nennt eine Regel wie Spalten (`accuracy &gt;= 0.9`), ein einfacher Wert heißt `value`. Der zweite Ausgang ist eine Tabelle mit einer Zeile je Regel: ob sie gilt, wie viele Zeilen gegen sie verstoßen, und einige davon. Warnungen sind Zeilen im Protokoll, wenn der Knoten ausgeführt wird; wird sein Ergebnis übernommen, stehen sie nur in der Tabelle.

Beispiel: `age &gt;= 0 and age &lt; 120` als Fehler und `email is not null` als Warnung.</translation>
    </message>
    <message>
        <source>A value is a sum of *p* values before it and *q* errors made with them, after differencing *d* times; the seasonal orders do the same over whole seasons. The numbers are those of the greatest likelihood (by Kalman&apos;s filter), so that missing values are allowed: what was expected stands for them. A long season takes long, because the state that is carried along is as long as it.

`estimates` has the standard error, z and p (two-sided, against 0) of each number; `sigma2` is the variance of the errors. Akaike&apos;s criterion `aic`, smaller is better, compares models with the same *d*. Forecast goes ahead from the end of the series, and Apply Model says one step ahead what was expected of the rows of a later table.

Example: (1, 0, 1) for a series that keeps its level, (0, 1, 1) for one that wanders.</source>
        <translation>Ein Wert ist eine Summe aus *p* Werten davor und *q* dabei gemachten Fehlern, nach *d*-maligem Differenzieren; die saisonalen Ordnungen tun dasselbe über ganze Saisons. Die Zahlen sind die der größten Likelihood (mit Kalman-Filter), sodass fehlende Werte erlaubt sind: An ihrer Stelle steht das Erwartete. Eine lange Saison dauert lange, weil der mitgeführte Zustand so lang ist wie sie.

`estimates` hat Standardfehler, z und p (zweiseitig, gegen 0) jeder Zahl; `sigma2` ist die Varianz der Fehler. Akaikes Kriterium `aic`, kleiner ist besser, vergleicht Modelle mit demselben *d*. Prognose geht vom Ende der Reihe aus weiter, und Modell anwenden gibt für die Zeilen einer späteren Tabelle an, was einen Schritt voraus erwartet wurde.

Beispiel: (1, 0, 1) für eine Reihe, die ihr Niveau hält, (0, 1, 1) für eine, die wandert.</translation>
    </message>
    <message>
        <source>A value on an edge belongs to the bin above it, and the largest value to the last bin. If the number of bins is left open, their width follows from the spread of the data and is a round number; whole numbers are counted in bins around them. If all values are equal, there is one bin.

Rows whose value is missing, not a number, infinite or beyond 1e150 are left out and counted in the metrics, which also have mean, standard deviation (n - 1), median, smallest and largest value of numbers. With groups, the bars of the most frequent ones are stacked.

`selected` has the rows in the selected ranges, in the order of the table; without a range it has none. As with bins, the beginning belongs to a range and the end does not, unless it is the end of the histogram.

Example: `arr_delay` by `origin`, between -60 and 180.</source>
        <translation>Ein Wert auf einer Grenze gehört zum Bin darüber, der größte Wert zum letzten Bin. Bleibt die Zahl der Bins offen, folgt ihre Breite aus der Streuung der Daten und ist eine runde Zahl; ganze Zahlen werden in Bins um sie herum gezählt. Sind alle Werte gleich, gibt es einen Bin.

Zeilen, deren Wert fehlt, NaN, unendlich oder jenseits von 1e150 ist, werden ausgelassen und in den Metriken gezählt; diese haben auch Mittelwert, Standardabweichung (n - 1), Median, kleinsten und größten Wert von Zahlen. Mit Gruppen werden die Balken der häufigsten gestapelt.

`selected` enthält die Zeilen in den ausgewählten Bereichen, in der Reihenfolge der Tabelle; ohne Bereich keine. Wie bei Bins gehört der Anfang zu einem Bereich und das Ende nicht, außer es ist das Ende des Histogramms.

Beispiel: `arr_delay` nach `origin`, zwischen -60 und 180.</translation>
    </message>
    <message>
        <source>A whole-number target counts as a number unless the task says that it is a class. Training ends when the loss has not fallen by 0.0001 for ten epochs, or after the last one; the log tells which. `curve` has the loss after each epoch (not for lbfgs), to be drawn as a learning curve.

Missing values in the features or the target stop the node. True and false count as 1 and 0. For images, sequences and larger networks use the nodes for deep learning.

Example: one hidden layer of 8 neurons on the iris table tells the species apart as well as any other learner.</source>
        <translation>Eine ganzzahlige Zielspalte gilt als Zahl, sofern die Aufgabe nicht angibt, dass sie eine Klasse ist. Das Training endet, wenn der Verlust zehn Epochen lang nicht um 0.0001 gefallen ist, oder nach der letzten; das Protokoll sagt, welches von beiden. `curve` hat den Verlust nach jeder Epoche (nicht bei lbfgs) und lässt sich als Lernkurve zeichnen.

Fehlende Werte in den Merkmalen oder der Zielspalte halten den Knoten an. Wahr und falsch zählen als 1 und 0. Für Bilder, Sequenzen und größere Netze sind die Knoten für Deep Learning gedacht.

Beispiel: Eine verdeckte Schicht mit 8 Neuronen unterscheidet die Arten der Iris-Tabelle so gut wie jedes andere Lernverfahren.</translation>
    </message>
    <message>
        <source>A word is made of letters, marks and digits of any script; an apostrophe or a hyphen within belongs to it, as in `don&apos;t` and `well-known`, and all other signs end it. Scripts that write no blanks between words (Chinese, Japanese, Thai) are not divided: take &apos;letters&apos; for them. A missing text has a missing list, a text without words an empty one.

Example: `It isn&apos;t well-known.` becomes `it`, `isn&apos;t` and `well-known`.</source>
        <translation>Ein Wort besteht aus Buchstaben, kombinierenden Zeichen und Ziffern jeder Schrift; ein Apostroph oder Bindestrich im Inneren gehört dazu, wie in `don&apos;t` und `well-known`, alle anderen Zeichen beenden es. Schriften ohne Leerzeichen zwischen Wörtern (Chinesisch, Japanisch, Thailändisch) werden nicht geteilt: Für sie eignet sich „Buchstaben“. Ein fehlender Text hat eine fehlende Liste, ein Text ohne Wörter eine leere.

Beispiel: `It isn&apos;t well-known.` wird zu `it`, `isn&apos;t` und `well-known`.</translation>
    </message>
    <message>
        <source>Above 20 000 points the drawing is an image of how many rows lie where, and has no groups. The metrics are the number of rows that are drawn and of those that are left out because a value is missing, not a number, infinite or beyond 1e150, and Pearson&apos;s r, which is missing where a column is constant.

The most frequent eight groups have a colour each, or seven if there are more; then the rest is &apos;others&apos;. Whole numbers colour as groups if there are few of them, other numbers by a scale.

`selected` has the rows within the selected areas and outlines, in the order of the table; without either it has none.

Example: `CGPA` × `Chance of Admit`, coloured by `Research`, with a trend.</source>
        <translation>Über 20 000 Punkten ist die Zeichnung ein Bild davon, wie viele Zeilen wo liegen, und hat keine Gruppen. Die Metriken sind die Zahl der gezeichneten Zeilen, die der ausgelassenen, weil ein Wert fehlt, NaN, unendlich oder jenseits von 1e150 ist, und Pearsons r, das fehlt, wo eine Spalte konstant ist.

Die acht häufigsten Gruppen haben je eine Farbe, oder sieben, wenn es mehr gibt; dann ist der Rest „others“. Ganze Zahlen färben als Gruppen, wenn es wenige sind, andere Zahlen mit einer Skala.

`selected` enthält die Zeilen in den ausgewählten Flächen und Umrissen, in der Reihenfolge der Tabelle; ohne beides keine.

Beispiel: `CGPA` × `Chance of Admit`, gefärbt nach `Research`, mit einem Trend.</translation>
    </message>
    <message>
        <source>Actual classes are down and predicted ones across, all in their order; hits lie on the diagonal, in the colour of the theme, and errors have another one. With more than 40 classes the most frequent ones have a row and a column of their own, and the rest is &apos;others&apos;.

The metrics are those of the node Scorer: accuracy, Cohen&apos;s kappa, recall and precision of each class, and more. Rows where a class is missing are left out and counted in &apos;left out&apos;.

`selected` has the rows of the selected fields, in the order of the table; without one it has none.

Example: actual `admitted`, predicted `Prediction (admitted)`; select the field where `true` was taken for `false`.</source>
        <translation>Tatsächliche Klassen stehen senkrecht und vorhergesagte waagerecht, alle in ihrer Reihenfolge; Treffer liegen auf der Diagonale, in der Farbe des Designs, und Fehler haben eine andere. Bei mehr als 40 Klassen haben die häufigsten eine eigene Zeile und Spalte, und der Rest ist „others“.

Die Metriken sind die des Knotens Klassifikation bewerten: Accuracy, Cohens Kappa, Recall und Precision jeder Klasse und mehr. Zeilen, in denen eine Klasse fehlt, werden ausgelassen und in „left out“ gezählt.

`selected` enthält die Zeilen der ausgewählten Felder, in der Reihenfolge der Tabelle; ohne Auswahl keine.

Beispiel: tatsächlich `admitted`, vorhergesagt `Prediction (admitted)`; ausgewählt das Feld, in dem `true` für `false` gehalten wurde.</translation>
    </message>
    <message>
        <source>All branches begin at one Input Layer. To add or multiply, all must have one shape; to join, only the last side may differ. A branch that goes around layers is a shortcut (He et al., 2016).</source>
        <translation>Alle Zweige beginnen an derselben Eingabeschicht. Zum Addieren oder Multiplizieren müssen alle dieselbe Form haben; zum Verketten darf sich nur die letzte Achse unterscheiden. Ein Zweig, der um Schichten herumführt, ist eine Abkürzung (Skip Connection; He et al., 2016).</translation>
    </message>
    <message>
        <source>All columns have counts: `rows`, `missing` (NaN counts as missing) and `distinct` values, without the missing ones. Numbers have mean, standard deviation and variance (n - 1), sum, minimum, quartiles (interpolated), maximum, skewness and excess kurtosis (both corrected for the size of the sample), zeros, and the number of outliers, which lie more than 1.5 interquartile ranges outside of the quartiles; if all are above zero, geometric mean and standard deviation, too. Decimal numbers have the counts of NaN and of infinite values. True and false count as 1 and 0. Texts, dates and times have their lowest and highest value. Measures of too few values are missing.

Example: on the iris table, `petal_length` has the median 4.35 and lies between 1 and 6.9.</source>
        <translation>Alle Spalten haben Anzahlen: `rows`, `missing` (NaN zählt als fehlend) und `distinct` für verschiedene Werte ohne die fehlenden. Zahlen haben Mittelwert, Standardabweichung und Varianz (n - 1), Summe, Minimum, Quartile (interpoliert), Maximum, Schiefe und Exzess-Kurtosis (beide für die Größe der Stichprobe korrigiert), Nullen und die Anzahl der Ausreißer, die mehr als 1.5 Interquartilsabstände außerhalb der Quartile liegen; sind alle über null, auch geometrisches Mittel und geometrische Standardabweichung. Kommazahlen haben die Anzahlen von NaN und von unendlichen Werten. Wahr und falsch zählen als 1 und 0. Texte, Datums- und Zeitwerte haben ihren niedrigsten und höchsten Wert. Kennzahlen aus zu wenigen Werten sind fehlend.

Beispiel: In der Iris-Tabelle hat `petal_length` den Median 4.35 und liegt zwischen 1 und 6.9.</translation>
    </message>
    <message>
        <source>All columns of the model that the table has are brought back, and the columns that are listed. Missing values and NaN stay as they are. A column whose values were all equal gets that value back.

Example: normalise `price`, train on it, and bring `prediction(price)` back to the scale of `price`.</source>
        <translation>Alle Spalten des Modells, die die Tabelle hat, werden zurückgebracht, und die angegebenen Spalten. Fehlende Werte und NaN bleiben, wie sie sind. Eine Spalte, deren Werte alle gleich waren, bekommt diesen Wert zurück.

Beispiel: `price` normalisieren, damit trainieren und `prediction(price)` zurück auf die Skala von `price` bringen.</translation>
    </message>
    <message>
        <source>All rows are kept, each once. The order depends on the seed and on how many rows there are.

Example: before Cross Validation, where the rows are sorted by their class.</source>
        <translation>Alle Zeilen bleiben erhalten, jede einmal. Die Reihenfolge hängt vom Startwert und von der Anzahl der Zeilen ab.

Beispiel: vor Kreuzvalidierung, wenn die Zeilen nach ihrer Klasse sortiert sind.</translation>
    </message>
    <message>
        <source>All texts are read one behind the other, by truncated backpropagation through time. Generate Text lets the network write; Apply Model says how surprising a text is to it, in bits per piece.

Connect a trained model of the same form as `start` to go on from its weights: what has learnt a language from many texts then learns the tone of a few.

Small networks learn spelling and short phrases; sense they don&apos;t learn.

Example: some hundred town names, letter by letter: it then invents names that sound like them.</source>
        <translation>Alle Texte werden hintereinander gelesen, mit abgeschnittener Backpropagation Through Time. Text erzeugen lässt das Netz schreiben; Modell anwenden gibt an, wie überraschend ein Text für das Netz ist, in Bit je Stück.

Ein trainiertes Modell derselben Form an `start` setzt mit dessen Gewichten fort: Was aus vielen Texten eine Sprache gelernt hat, lernt dann den Ton einiger weniger.

Kleine Netze lernen Rechtschreibung und kurze Wendungen; Sinn lernen sie nicht.

Beispiel: einige hundert Ortsnamen, Buchstabe für Buchstabe: Das Netz erfindet dann Namen, die so klingen.</translation>
    </message>
    <message>
        <source>All that was read goes through one state of fixed size, so this is for short texts: dates in many forms to one form, numbers to words, codes to others. Apply Model writes greedily, the likeliest piece at each step; Write by Beam Search keeps several beginnings.

Connect a trained model of the same form as `start` to go on from its weights, with the letters that it knows.

The metrics have the share of texts put aside that were written without any mistake. Single letters mislead: with nine of ten letters right, few texts are.

Example: `3 March 2021`, `03/03/21` and four other forms to `2021-03-03`, from some thousand pairs.</source>
        <translation>Alles Gelesene geht durch einen einzigen Zustand fester Größe, daher ist dies für kurze Texte: Datumsangaben in vielen Formen in eine Form, Zahlen in Wörter, Codes in andere. Modell anwenden schreibt greedy, das wahrscheinlichste Stück bei jedem Schritt; Schreiben mit Beam Search behält mehrere Anfänge.

Ein trainiertes Modell derselben Form an `start` setzt mit dessen Gewichten fort, mit den Buchstaben, die es kennt.

Die Metriken haben den Anteil der zurückgehaltenen Texte, die ganz ohne Fehler geschrieben wurden. Einzelne Buchstaben täuschen: Sind neun von zehn Buchstaben richtig, sind es nur wenige Texte.

Beispiel: `3 March 2021`, `03/03/21` und vier andere Formen zu `2021-03-03`, aus einigen tausend Paaren.</translation>
    </message>
    <message>
        <source>All values of a column are ranked together, equal ones sharing their mean rank; H compares the mean ranks of the groups, corrected for equal values, and p is that of χ². ε² is the share of the spread of ranks that the groups explain. `groups` has the mean rank of each group.

Missing values are left out, and so are rows without a group; a group without values does not count. With fewer than two groups, or where all values are equal, there is no test, and its numbers are missing.

Example: `sepal_width` by `species` in the iris table has H = 63.57.</source>
        <translation>Alle Werte einer Spalte bekommen gemeinsam Ränge, gleiche ihren mittleren Rang; H vergleicht die mittleren Ränge der Gruppen, korrigiert für gleiche Werte, und p stammt aus der χ²-Verteilung. ε² ist der Anteil der Streuung der Ränge, den die Gruppen erklären. `groups` (Gruppen) hat den mittleren Rang jeder Gruppe.

Fehlende Werte werden ausgelassen, ebenso Zeilen ohne Gruppe; eine Gruppe ohne Werte zählt nicht. Bei weniger als zwei Gruppen, oder wenn alle Werte gleich sind, gibt es keinen Test, und seine Zahlen sind fehlend.

Beispiel: `sepal_width` nach `species` in der Iris-Tabelle hat H = 63.57.</translation>
    </message>
    <message>
        <source>Another recurrent layer, or attention, wants all steps; a dense layer at the end mostly the last.</source>
        <translation>Eine weitere rekurrente Schicht oder Attention will alle Schritte; eine Dense-Schicht am Ende meist nur den letzten.</translation>
    </message>
    <message>
        <source>Any node with a port of metrics can be connected, and several of them; where two have a metric of the same name, the second is called `name (2)` and so on. With more than 24 metrics the first ones are shown.

Example: `accuracy` and `kappa` of Scorer, the first in percent.</source>
        <translation>Jeder Knoten mit einem Anschluss für Metriken lässt sich verbinden, auch mehrere; haben zwei eine Metrik mit demselben Namen, heißt die zweite `name (2)` und so weiter. Bei mehr als 24 Metriken werden die ersten gezeigt.

Beispiel: `accuracy` und `kappa` von Klassifikation bewerten, die erste in Prozent.</translation>
    </message>
    <message>
        <source>Apply Model adds a list of tags for each list of words; Tag Scorer says how many names were found whole. Read in both ways, a word is seen with what stands before it and behind it, which is worth much more than one way.

Connect a trained tagger of the same form as `start` to go on from its weights, with its words and tags.

Most words have no tag, so that the share of right tags is high even where nothing is found: look at the F1 score of Tag Scorer.

Example: sentences as lists of words, and the tags `O`, `I-PER`, `I-LOC` and so on.</source>
        <translation>Modell anwenden fügt zu jeder Liste von Wörtern eine Liste von Tags hinzu; Tags bewerten gibt an, wie viele Namen ganz gefunden wurden. Beim Lesen in beide Richtungen wird ein Wort mit dem gesehen, was davor und dahinter steht; das ist viel mehr wert als eine Richtung.

Ein trainierter Tagger derselben Form an `start` setzt mit dessen Gewichten fort, mit seinen Wörtern und Tags.

Die meisten Wörter haben keinen Tag, sodass der Anteil richtiger Tags auch dort hoch ist, wo nichts gefunden wird: Aussagekräftig ist der F1-Wert von Tags bewerten.

Beispiel: Sätze als Listen von Wörtern, und die Tags `O`, `I-PER`, `I-LOC` und so weiter.</translation>
    </message>
    <message>
        <source>At each step the network gives a letter or the blank, and all ways of giving them that collapse to the text count: letters that follow on each other become one, and blanks go (connectionist temporal classification; Graves, Fernández, Gomez and Schmidhuber, 2006). A sequence must have at least as many steps as its text has letters, and one more between two equal ones.

Connect a trained reader of the same form as `start` to go on from its weights, with its scale and letters.

Apply Model takes the likeliest letter at each step and collapses that. For speech and handwriting this is how it began; here for sequences of some hundred steps.</source>
        <translation>Bei jedem Schritt liefert das Netz einen Buchstaben oder den Blank, und alle Arten, sie zu liefern, die sich zum Text zusammenfassen lassen, zählen: Gleiche Buchstaben hintereinander werden zu einem, und Blanks entfallen (Connectionist Temporal Classification; Graves, Fernández, Gomez und Schmidhuber, 2006). Eine Sequenz braucht mindestens so viele Schritte, wie ihr Text Buchstaben hat, und einen mehr zwischen zwei gleichen.

Ein trainierter Leser derselben Form an `start` setzt mit dessen Gewichten fort, mit seiner Skala und seinen Buchstaben.

Modell anwenden nimmt bei jedem Schritt den wahrscheinlichsten Buchstaben und fasst das zusammen. So begann es bei Sprache und Handschrift; hier ist es für Sequenzen von einigen hundert Schritten.</translation>
    </message>
    <message>
        <source>At the border the image is continued as in a mirror. A median takes single wrong pixels away and keeps edges; the last two methods take far more time than the others. A missing image stays missing.

Example: median with radius 1 for salt-and-pepper noise.</source>
        <translation>Am Rand wird das Bild wie in einem Spiegel fortgesetzt. Ein Median entfernt einzelne falsche Pixel und erhält Kanten; die letzten beiden Methoden brauchen viel mehr Zeit als die anderen. Ein fehlendes Bild bleibt fehlend.

Beispiel: „Median“ mit Radius 1 gegen Salz-und-Pfeffer-Rauschen.</translation>
    </message>
    <message>
        <source>Blanks are spaces, tabs, line breaks and their relatives in other alphabets. &apos;title&apos; gives each word a capital letter first and &apos;sentence&apos; the text alone; all other letters become small. Punctuation includes signs such as + and €. Missing values stay missing; categories become texts.

Example: *trim* &apos;inside too&apos;, *case* &apos;title&apos;: ` new YORK ` becomes `New York`; *width* 5, *fill* `0`: `00042`.</source>
        <translation>Leerzeichen sind auch Tabulatoren, Zeilenumbrüche und ihre Verwandten in anderen Schriften. „Wortanfänge groß“ beginnt jedes Wort mit einem Großbuchstaben, „Satzanfang groß“ nur den Text; alle anderen Buchstaben werden klein. Zu den Satzzeichen gehören auch Zeichen wie + und €. Fehlende Werte bleiben fehlend; Kategorien werden zu Texten.

Beispiel: *Trimmen* „auch innen“, *Groß/klein* „Wortanfänge groß“: ` new YORK ` wird `New York`; *Breite* 5, *Füllen mit* `0`: `00042`.</translation>
    </message>
    <message>
        <source>By the features alone: the silhouette compares the distance to the own cluster with that to the nearest other one (1 is perfect, 0 is between two, negative is wrong); Davies–Bouldin is the mean likeness of neighbouring clusters (smaller is better); Calinski–Harabasz is the spread between clusters over that within (larger is better). All three favour round clusters of equal size.

With a reference: the adjusted Rand index (1 is the same division, 0 is chance), normalised mutual information, homogeneity, completeness, purity (the share of rows in the most frequent group of their cluster), the mean entropy of the groups within clusters, in bits, and the quality, which is 1 less that entropy as a share of the greatest there could be with so many groups. `clusters` has the entropy of each one, also as such a share.

Rows without a cluster and those called `noise` are left out and counted in the metric `left out`. With one cluster the first three are missing. Missing values in the features stop the node.

Example: three clusters of the iris table by k-Means have a silhouette of 0.553, and an adjusted Rand index of 0.730 against `species`.</source>
        <translation>Nach den Merkmalen allein: Die Silhouette vergleicht den Abstand zum eigenen Cluster mit dem zum nächsten anderen (1 ist perfekt, 0 zwischen zweien, negativ falsch); Davies–Bouldin ist die mittlere Ähnlichkeit benachbarter Cluster (kleiner ist besser); Calinski–Harabasz ist die Streuung zwischen den Clustern geteilt durch die in ihnen (größer ist besser). Alle drei bevorzugen runde Cluster gleicher Größe.

Mit einer Referenz: der Adjusted Rand Index (1 ist dieselbe Aufteilung, 0 Zufall), normalisierte Mutual Information, Homogenität, Vollständigkeit, Reinheit (der Anteil der Zeilen in der häufigsten Gruppe ihres Clusters), die mittlere Entropie der Gruppen in den Clustern, in Bit, und die Qualität: 1 minus diese Entropie als Anteil der größten, die es bei so vielen Gruppen geben könnte. `clusters` hat die Entropie jedes einzelnen, auch als solchen Anteil.

Zeilen ohne Cluster und solche mit dem Namen `noise` entfallen und werden in der Metrik `left out` gezählt. Bei einem einzigen Cluster fehlen die ersten drei. Fehlende Werte in den Merkmalen halten den Knoten an.

Beispiel: Drei Cluster der Iris-Tabelle mit k-Means haben eine Silhouette von 0.553 und einen Adjusted Rand Index von 0.730 gegen `species`.</translation>
    </message>
    <message>
        <source>Chosen by name, the columns come in the order in which they are listed, so this node reorders columns too; chosen by type or pattern, they stay in the order of the table. With *keep* on &apos;others&apos; the order never changes.

Example: all columns of type `numeric` except `year`.</source>
        <translation>Nach Namen gewählt, stehen die Spalten in der angegebenen Reihenfolge; so ordnet dieser Knoten auch Spalten um. Nach Typ oder Muster gewählt, bleiben sie in der Reihenfolge der Tabelle. Mit *Behalten* „andere“ ändert sich die Reihenfolge nie.

Beispiel: alle Spalten vom Typ `numeric` außer `year`.</translation>
    </message>
    <message>
        <source>Classes are told apart two by two, and the one that wins most often is predicted; there are no probabilities. Numbers are predicted so that most rows lie within the margin. A whole-number target counts as a number unless the task says that it is a class.

`coefficients` has the weights of a linear machine for the features as they are, a set for each pair of classes (the first is meant where the sum is positive), and is empty for other kernels.

The time grows with the square of the rows or faster: use it up to some ten thousand rows, or put a Sampler before. The search can&apos;t be stopped in between: a run that is cancelled waits for it, unless nodes run in processes of their own.

Missing values in the features or the target stop the node. True and false count as 1 and 0.

Example: target `species` on the iris table with the defaults is right in 146 of 150 rows.</source>
        <translation>Klassen werden paarweise unterschieden, und die am häufigsten gewinnende wird vorhergesagt; Wahrscheinlichkeiten gibt es nicht. Zahlen werden so vorhergesagt, dass die meisten Zeilen innerhalb der Margin liegen. Eine ganzzahlige Zielspalte gilt als Zahl, sofern die Aufgabe nicht angibt, dass sie eine Klasse ist.

`coefficients` hat die Gewichte einer linearen Maschine für die unveränderten Merkmale, einen Satz für jedes Paar von Klassen (die erste ist gemeint, wo die Summe positiv ist), und ist bei anderen Kernels leer.

Die Zeit wächst mit dem Quadrat der Zeilen oder schneller: geeignet bis zu einigen zehntausend Zeilen, sonst gehört Stichprobe davor. Die Suche lässt sich zwischendurch nicht anhalten: Ein abgebrochener Lauf wartet auf sie, sofern Knoten nicht in eigenen Prozessen laufen.

Fehlende Werte in den Merkmalen oder der Zielspalte halten den Knoten an. Wahr und falsch zählen als 1 und 0.

Beispiel: Zielspalte `species` auf der Iris-Tabelle mit den Vorgaben stimmt in 146 von 150 Zeilen.</translation>
    </message>
    <message>
        <source>Connect *value* to a parameter of another node: it takes the place of the value that stands there. Dates and times become texts such as 2024-01-31, and decimal numbers of fixed length become ordinary ones.

Example: the `threshold` of the first row with `name == &apos;upper&apos;`, for the condition of a filter.</source>
        <translation>Der Ausgang *Wert* wird mit einem Parameter eines anderen Knotens verbunden: Er ersetzt den Wert, der dort steht. Datums- und Zeitwerte werden zu Texten wie 2024-01-31, Dezimalzahlen fester Länge zu gewöhnlichen Zahlen.

Beispiel: der `threshold` der ersten Zeile mit `name == &apos;upper&apos;` für die Bedingung eines Filters.</translation>
    </message>
    <message>
        <source>Connect the ends of all branches of a *Switch*. If none of them is active, this node is not, either.

Example: two ways to prepare a table, chosen by a parameter of the workflow, and one model for both.</source>
        <translation>Zu verbinden sind die Enden aller Zweige einer *Verzweigung*. Ist keiner davon aktiv, ist es auch dieser Knoten nicht.

Beispiel: zwei Arten, eine Tabelle aufzubereiten, gewählt durch einen Parameter des Workflows, und ein Modell für beide.</translation>
    </message>
    <message>
        <source>Convolutions make a vector of the picture, an LSTM one of the question; both are multiplied and added, and dense layers make an answer of that. Each picture is looked at once for all of its questions, and each question that occurs often is read once.

Connect a trained model of the same form as `start` to go on from its weights, with its words and answers.

Put a second one beside it with *look* off: it can only guess by the words. What is more than that has been seen. Pictures, not questions, are put aside to see when training should stop.

Example: Picture Questions with 2,000 pictures; questions about one thing are answered right nearly always, those about how things lie to each other in four of five cases.</source>
        <translation>Faltungen machen aus dem Bild einen Vektor, ein LSTM aus der Frage einen zweiten; beide werden multipliziert und addiert, und Dense-Schichten machen daraus eine Antwort. Jedes Bild wird für alle seine Fragen einmal angesehen, und jede oft vorkommende Frage einmal gelesen.

Ein trainiertes Modell derselben Form an `start` setzt mit dessen Gewichten fort, mit seinen Wörtern und Antworten.

Zum Vergleich dient ein zweites daneben mit ausgeschaltetem *Hinsehen*: Es kann nur nach den Wörtern raten. Was darüber hinausgeht, wurde gesehen. Zurückgehalten werden Bilder, nicht Fragen, um zu sehen, wann das Training enden soll.

Beispiel: Fragen zu Bildern mit 2 000 Bildern; Fragen nach einem Ding werden fast immer richtig beantwortet, die nach der Lage der Dinge zueinander in vier von fünf Fällen.</translation>
    </message>
    <message>
        <source>Dark things on bright paper are found by Otsu&apos;s threshold, from left to right; each is brought into the middle of 28 by 28 pixels, bright on black. A row has `image_row` (from 0), `place` in the image (from 0), `character` and `crop`. With the text of an image known, each character is the one at its place; an image in which another number of things is found is left out, because nobody can say which is which. The metrics tell how many are.

Train an Image Classifier on `crop` and `character`, and let Character Reader read other images with it.</source>
        <translation>Dunkles auf hellem Papier wird mit dem Schwellenwert nach Otsu gefunden, von links nach rechts; jedes Objekt wird in die Mitte von 28 mal 28 Pixeln gesetzt, hell auf schwarz. Eine Zeile hat `image_row` (ab 0), die Stelle im Bild `place` (ab 0), `character` und `crop`. Ist der Text eines Bildes bekannt, ist jedes Zeichen das an seiner Stelle; ein Bild, in dem eine andere Zahl von Objekten gefunden wird, entfällt, weil niemand sagen kann, welches welches ist. Die Metriken geben an, wie viele das sind.

Ein Bildklassifikator kann mit `crop` und `character` trainiert werden; Zeichen lesen liest damit andere Bilder.</translation>
    </message>
    <message>
        <source>Dates and times are written as `2013-01-31` and `2013-01-31 10:05`. With &apos;wildcards&apos;, `*` stands for any characters and `?` for one, and the whole text must be like that; with &apos;regex&apos; the regular expression must be found somewhere in it, `^` and `$` tie it to the ends. Numbers and dates are texts there.

A missing value matches nothing but &apos;missing&apos;, and NaN, a number that is none, lies in no range; with *keep* on &apos;others&apos; such rows are kept. The rows stay in their order. For conditions over several columns take Row Filter.

Example: `dep_time`, &apos;range&apos; from 600 to 1200: the flights of the morning.</source>
        <translation>Datums- und Zeitwerte werden als `2013-01-31` und `2013-01-31 10:05` geschrieben. Bei „Platzhalter“ steht `*` für beliebige Zeichen und `?` für eines, und der ganze Text muss so sein; bei „Regex“ muss sich der reguläre Ausdruck irgendwo darin finden, `^` und `$` binden ihn an die Enden. Zahlen und Datumswerte sind dort Texte.

Ein fehlender Wert passt zu nichts außer „fehlend“, und NaN liegt in keiner Spanne; mit *Behalten* „andere“ bleiben solche Zeilen erhalten. Die Zeilen behalten ihre Reihenfolge. Für Bedingungen über mehrere Spalten eignet sich Zeilenfilter.

Beispiel: `dep_time`, „Spanne“ von 600 bis 1200: die Flüge des Vormittags.</translation>
    </message>
    <message>
        <source>Delimiter, encoding and types are found on a sample from all over the file. A column has a type that all sampled values fit; a later value that doesn&apos;t fit stops the run and is named with its line. Numbers with leading zeros stay text, and so do dates that could be month first or day first; give such columns a type. In columns of numbers, dates and truth values one of NA, N/A, NULL, None, - and ? may stand for a missing value. An empty field is missing, an empty text in quotes is an empty text.

Empty lines are left out. A repeated column name gets a number (`a`, `a_2`), an empty one its position (`column_3`). Files ending in gz, zst and bz2 are decompressed. Of a folder, all files that end in csv, tsv, tab, psv and txt are read, in the order of their names; their columns may come in any order, but must be the same.

*Bad rows* have too few or too many fields, text after a closing quote, or a value that doesn&apos;t fit its column. &apos;fail&apos; stops at the first. &apos;skip&apos; leaves them out; they come out at the port *rejected* with file, line and reason. &apos;pad&apos; fills short rows with missing values and drops empty fields too many; what can&apos;t be mended is left out.

Example: `data/orders-*.csv` with *source column* `file` reads all months into one table.</source>
        <translation>Trennzeichen, Kodierung und Typen werden an einer Stichprobe aus der ganzen Datei erkannt. Eine Spalte hat einen Typ, zu dem alle Werte der Stichprobe passen; ein späterer Wert, der nicht passt, hält den Lauf an und wird mit seiner Zeile genannt. Zahlen mit führenden Nullen bleiben Text, ebenso Datumsangaben, bei denen der Monat oder der Tag vorn stehen könnte; solchen Spalten ist ein Typ zu geben. In Spalten mit Zahlen, Datums- und Wahrheitswerten darf eines von NA, N/A, NULL, None, - und ? für einen fehlenden Wert stehen. Ein leeres Feld ist fehlend, ein leerer Text in Anführungszeichen ist ein leerer Text.

Leere Zeilen werden ausgelassen. Ein wiederholter Spaltenname bekommt eine Nummer (`a`, `a_2`), ein leerer seine Position (`column_3`). Dateien mit den Endungen gz, zst und bz2 werden entpackt. Aus einem Ordner werden alle Dateien mit den Endungen csv, tsv, tab, psv und txt in der Reihenfolge ihrer Namen gelesen; ihre Spalten dürfen in beliebiger Reihenfolge stehen, müssen aber dieselben sein.

*Fehlerhafte Zeilen* haben zu wenige oder zu viele Felder, Text nach einem schließenden Anführungszeichen oder einen Wert, der nicht zu seiner Spalte passt. „Fehler“ hält bei der ersten an. „überspringen“ lässt sie aus; sie kommen am Anschluss *abgelehnt* mit Datei, Zeile und Grund heraus. „auffüllen“ ergänzt kurze Zeilen mit fehlenden Werten und lässt überzählige leere Felder weg; was sich nicht beheben lässt, wird ausgelassen.

Beispiel: `data/orders-*.csv` mit der *Herkunftsspalte* `file` liest alle Monate in eine Tabelle.</translation>
    </message>
    <message>
        <source>Distances are Euclidean in the units of the columns, so a column with large numbers counts most. With *z_score* they are in standard deviations of the column (dividing by n), a constant column does not count, and the centres are still given in the units of the columns. The first centres are drawn by k-means++, which is restarted several times, because a bad start can end in a bad division.

Clusters are called `cluster_0`, `cluster_1`, … in the order of their centres by the first feature (then the second, and so on), and with *start* on &apos;first rows&apos; in the order of the rows that they began with. Then nothing is drawn, *restarts* and *seed* have no effect, and it ends when no row changes its cluster. Missing values in the features stop the node. The metric `inertia` is the sum of the squared distances; with *z_score* it is in squared standard deviations. A run that is cancelled waits for the present attempt.

Example: three clusters of the iris table have 50, 62 and 38 rows, and an inertia of 78.85.</source>
        <translation>Abstände sind euklidisch in den Einheiten der Spalten, eine Spalte mit großen Zahlen zählt also am meisten. Mit *z-Transformation* sind sie in Standardabweichungen der Spalte (geteilt durch n), eine konstante Spalte zählt nicht, und die Zentren werden trotzdem in den Einheiten der Spalten angegeben. Die ersten Zentren werden mit k-means++ gezogen; dies wird mehrmals neu begonnen, weil ein schlechter Anfang zu einer schlechten Aufteilung führen kann.

Cluster heißen `cluster_0`, `cluster_1`, … in der Reihenfolge ihrer Zentren im ersten Merkmal (dann im zweiten und so weiter), und mit *Start* auf „erste Zeilen“ in der Reihenfolge der Zeilen, mit denen sie begannen. Dann wird nichts gezogen, *Neustarts* und *Startwert* haben keine Wirkung, und es endet, wenn keine Zeile mehr ihren Cluster wechselt. Fehlende Werte in den Merkmalen halten den Knoten an. Die Metrik `inertia` ist die Summe der quadrierten Abstände; mit *z-Transformation* ist sie in quadrierten Standardabweichungen. Ein abgebrochener Lauf wartet auf den laufenden Versuch.

Beispiel: Drei Cluster der Iris-Tabelle haben 50, 62 und 38 Zeilen und eine Inertia von 78.85.</translation>
    </message>
    <message>
        <source>Distances are Euclidean. The tree is drawn from its ends on the left; where more rows than *most* would be ends, the last groups that joined are, with how many rows they hold in brackets. Up to 5 000 rows can be joined.

The table gets the column `cluster` with the group of each row when the tree is cut into so many groups, called `cluster_0`, `cluster_1`, … in the order in which they come up in the table. Missing values in the features stop the node. The metric `cophenetic` is the correlation of the distances in the tree with those of the rows.

Example: the four lengths of the iris table, average linkage, three groups.</source>
        <translation>Abstände sind euklidisch. Der Baum wird von seinen Enden links aus gezeichnet; wären mehr Zeilen als *Höchstens* Enden, sind es die zuletzt verbundenen Gruppen, mit der Zahl ihrer Zeilen in Klammern. Bis zu 5 000 Zeilen lassen sich verbinden.

Die Tabelle bekommt die Spalte `cluster` mit der Gruppe jeder Zeile, wenn der Baum in so viele Gruppen geschnitten wird, mit den Namen `cluster_0`, `cluster_1`, … in der Reihenfolge, in der sie in der Tabelle auftreten. Fehlende Werte in den Merkmalen halten den Knoten an. Die Metrik `cophenetic` ist die Korrelation der Abstände im Baum mit denen der Zeilen.

Beispiel: die vier Längen der Iris-Tabelle, Average Linkage, drei Gruppen.</translation>
    </message>
    <message>
        <source>Each axis reaches from the smallest to the largest value of its column. A line has a gap where a value is missing. Of more than 1 000 rows as many are drawn at random, always the same ones, and the axes are theirs. The most frequent eight groups have a colour each, or seven if there are more; then the rest is &apos;others&apos;.

`selected` has the rows that lie in all ranges, whether they are drawn or not, in the order of the table; without a range it has none.

Example: the four lengths of the iris table, coloured by `species`.</source>
        <translation>Jede Achse reicht vom kleinsten bis zum größten Wert ihrer Spalte. Eine Linie hat eine Lücke, wo ein Wert fehlt. Von mehr als 1 000 Zeilen werden so viele zufällig gezeichnet, immer dieselben, und nach ihnen richten sich die Achsen. Die acht häufigsten Gruppen haben je eine Farbe, oder sieben, wenn es mehr gibt; dann ist der Rest „others“.

`selected` enthält die Zeilen, die in allen Bereichen liegen, ob gezeichnet oder nicht, in der Reihenfolge der Tabelle; ohne Bereich keine.

Beispiel: die vier Längen der Iris-Tabelle, gefärbt nach `species`.</translation>
    </message>
    <message>
        <source>Each box has a question, how many rows of the training table came there, and what would be predicted for them; the colour is that of the class, and it is the stronger the larger its share is. The answer &apos;yes&apos; leads up and &apos;no&apos; down. Below the chosen depth branches are cut, and the box says how many nodes are below it.

The model is that of Decision Tree, or one tree of Random Forest.

`selected` has the rows of the connected table that come to one of the selected nodes, in their order; without a table or a selection it has none.

Example: `model` of Decision Tree on the iris table, depth 2.</source>
        <translation>Jeder Kasten hat eine Frage, wie viele Zeilen der Trainingstabelle dorthin kamen und was für sie vorhergesagt würde; die Farbe ist die der Klasse, und sie ist umso kräftiger, je größer ihr Anteil ist. Die Antwort „ja“ führt nach oben und „nein“ nach unten. Unter der gewählten Tiefe werden Zweige abgeschnitten, und der Kasten gibt an, wie viele Knoten darunter sind.

Das Modell ist das von Entscheidungsbaum, oder ein Baum von Random Forest.

`selected` enthält die Zeilen der verbundenen Tabelle, die zu einem der ausgewählten Knoten kommen, in ihrer Reihenfolge; ohne Tabelle oder Auswahl keine.

Beispiel: `model` von Entscheidungsbaum auf der Iris-Tabelle, Tiefe 2.</translation>
    </message>
    <message>
        <source>Each character is drawn in one of four DejaVu typefaces, a little higher or lower, and characters don&apos;t touch unless they are told to. The table has `text`, what is to be read, and `image`. With the same seed, fewer rows are the first ones of more.

Example: 200 rows of 5 characters, then Threshold, Connected Components, Feature Extractor and a classifier.</source>
        <translation>Jedes Zeichen wird in einer von vier DejaVu-Schriftarten gezeichnet, etwas höher oder tiefer, und Zeichen berühren einander nur auf Wunsch. Die Tabelle hat `text`, das, was zu lesen ist, und `image`. Bei gleichem Startwert sind weniger Zeilen die ersten von mehr Zeilen.

Beispiel: 200 Zeilen mit 5 Zeichen, dann Schwellenwert, Zusammenhangskomponenten, Bildmerkmale und ein Klassifikator.</translation>
    </message>
    <message>
        <source>Each column has a row for each test: Shapiro–Wilk (the one to look at for up to 5,000 values), Anderson–Darling (which looks at the ends; p by Stephens&apos; formula), D&apos;Agostino–Pearson and Jarque–Bera (both of skewness and kurtosis). `normal` says whether p is at least the level. A large p is no proof: few values can&apos;t tell. And with many values every small deviation is found; look at a histogram too.

`shape` has skewness and excess kurtosis (both 0 for a normal distribution, corrected for the size of the sample).

Missing values are left out. A test of too few values (3, or 8 for the last three), of too many, or of equal values is missing.

Example: `sepal_width` of the iris table passes Shapiro–Wilk with p = 0.101, `petal_length` fails.</source>
        <translation>Jede Spalte hat eine Zeile je Test: Shapiro-Wilk (der maßgebliche bei bis zu 5 000 Werten), Anderson-Darling (der auf die Enden sieht; p nach der Formel von Stephens), D&apos;Agostino-Pearson und Jarque-Bera (beide nach Schiefe und Kurtosis). `normal` sagt, ob p mindestens das Niveau erreicht. Ein großes p ist kein Beweis: Wenige Werte können nichts zeigen. Und bei vielen Werten fällt jede kleine Abweichung auf; ein Blick auf ein Histogramm hilft.

`shape` (Form) hat Schiefe und Exzess-Kurtosis (beide 0 bei einer Normalverteilung, für die Größe der Stichprobe korrigiert).

Fehlende Werte werden ausgelassen. Ein Test mit zu wenigen Werten (3, oder 8 bei den letzten dreien), mit zu vielen oder mit gleichen Werten ist fehlend.

Beispiel: `sepal_width` der Iris-Tabelle besteht Shapiro-Wilk mit p = 0.101, `petal_length` nicht.</translation>
    </message>
    <message>
        <source>Each column has a row: its mean, how far it is from the value, Student&apos;s t, the p value, the (two-sided) confidence interval of the difference from `low` to `high`, and Cohen&apos;s d, the difference in standard deviations. A small p says that such a difference would be rare if the mean were the value.

Missing values are left out. With fewer than two values, or where all are equal, there is no test, and its numbers are missing.

Example: `sepal_width` of the iris table against 3 has t = 1.611 and p = 0.109.</source>
        <translation>Jede Spalte hat eine Zeile: ihren Mittelwert, wie weit er vom Wert entfernt ist, Students t, den p-Wert, das (zweiseitige) Konfidenzintervall der Differenz von `low` bis `high` und Cohens d, die Differenz in Standardabweichungen. Ein kleines p sagt, dass eine solche Differenz selten wäre, wenn der Mittelwert der Wert wäre.

Fehlende Werte werden ausgelassen. Bei weniger als zwei Werten, oder wenn alle gleich sind, gibt es keinen Test, und seine Zahlen sind fehlend.

Beispiel: `sepal_width` der Iris-Tabelle gegen 3 hat t = 1.611 und p = 0.109.</translation>
    </message>
    <message>
        <source>Each column has a row: the means of both groups, their difference, Student&apos;s t, the p value, the (two-sided) confidence interval of the difference from `low` to `high`, and Cohen&apos;s d, the difference in pooled standard deviations. Levene&apos;s test (by the distances from the means) says whether the groups spread differently: a small `levene p` speaks against equal variances.

Missing values are left out, and so are rows without a group. With fewer than two values in a group, or where all are equal, there is no test, and its numbers are missing.

Example: the arrival delays of `EWR` and `JFK` in the flights differ with t = 7.605.</source>
        <translation>Jede Spalte hat eine Zeile: die Mittelwerte beider Gruppen, ihre Differenz, Students t, den p-Wert, das (zweiseitige) Konfidenzintervall der Differenz von `low` bis `high` und Cohens d, die Differenz in gepoolten Standardabweichungen. Der Levene-Test (nach den Abständen von den Mittelwerten) sagt, ob die Gruppen verschieden streuen: Ein kleines `levene p` spricht gegen gleiche Varianzen.

Fehlende Werte werden ausgelassen, ebenso Zeilen ohne Gruppe. Bei weniger als zwei Werten in einer Gruppe, oder wenn alle gleich sind, gibt es keinen Test, und seine Zahlen sind fehlend.

Beispiel: Die Ankunftsverspätungen von `EWR` und `JFK` in den Flügen unterscheiden sich mit t = 7.605.</translation>
    </message>
    <message>
        <source>Each column of numbers has a line, or with *groups* each of the most frequent values of that column; then there can be only one column of numbers. Rows with the same x stay in their order. A missing number is a gap in its line; rows whose x is missing are left out and counted.

Above 20 000 points a line is drawn as a band from the lowest to the highest value, with the mean in it, over 800 steps along x.

`selected` has the rows within the selected ranges, in the order of the table; without one it has none. The beginning belongs to a range and the end does not, unless it is the largest x.

Example: x `time_hour`, y `temp` of the weather, with a line for each `origin`.</source>
        <translation>Jede Zahlenspalte hat eine Linie, oder mit *Gruppen* jeder der häufigsten Werte dieser Spalte; dann kann es nur eine Zahlenspalte geben. Zeilen mit demselben x bleiben in ihrer Reihenfolge. Eine fehlende Zahl ist eine Lücke in ihrer Linie; Zeilen, deren x fehlt, werden ausgelassen und gezählt.

Über 20 000 Punkten wird eine Linie als Band vom niedrigsten zum höchsten Wert gezeichnet, mit dem Mittelwert darin, über 800 Schritte entlang x.

`selected` enthält die Zeilen in den ausgewählten Bereichen, in der Reihenfolge der Tabelle; ohne Bereich keine. Der Anfang gehört zu einem Bereich und das Ende nicht, außer es ist das größte x.

Beispiel: x `time_hour`, y `temp` des Wetters, mit einer Linie für jeden `origin`.</translation>
    </message>
    <message>
        <source>Each column, in standard deviations, is taken as a weighted sum of a few factors and a part of its own. Unlike principal components, factors explain what columns have in common rather than all of their spread.

`table` has the estimated factors of each row (their means, given the row). `loadings` has the weight of each factor in each column, its communality (the share of its variance that the factors explain) and its uniqueness (the rest). `factors` has how much each factor explains. The fit is that of maximum likelihood; a factor is turned so that its loadings sum to a positive number. The model does the same with another table.

Missing values and constant columns stop the node.

Example: one factor of the grades in the admissions table loads on all of them, most on `CGPA`.</source>
        <translation>Jede Spalte, in Standardabweichungen, wird als gewichtete Summe weniger Faktoren und eines eigenen Teils aufgefasst. Anders als Hauptkomponenten erklären Faktoren, was Spalten gemeinsam haben, nicht ihre gesamte Streuung.

`table` (Tabelle) hat die geschätzten Faktoren jeder Zeile (ihre Mittelwerte, gegeben die Zeile). `loadings` (Ladungen) hat das Gewicht jedes Faktors in jeder Spalte, deren Kommunalität (den Anteil ihrer Varianz, den die Faktoren erklären) und deren spezifische Varianz (den Rest). `factors` (Faktoren) sagt, wie viel jeder Faktor erklärt. Angepasst wird mit Maximum Likelihood; ein Faktor wird so gedreht, dass die Summe seiner Ladungen positiv ist. Das Modell macht dasselbe mit einer anderen Tabelle.

Fehlende Werte und konstante Spalten halten den Knoten an.

Beispiel: Ein Faktor der Noten in der Tabelle der Zulassungen lädt auf alle, am stärksten auf `CGPA`.</translation>
    </message>
    <message>
        <source>Each convolution looks for patterns in small windows and keeps the largest answer of two by two; dense layers make classes of what was found. Images must be of one size: put Resize before. For other networks build one of layers, and train it with Network Trainer.

Connect a trained classifier of the same form as `start` to go on from its weights, with its scale and classes.

Semantic Vector gives what the network has found on an image as columns.

Example: the 64 columns of the digits as `8 × 8 × 1` are told right in 98 of 100 cases after 20 epochs.</source>
        <translation>Jede Faltung sucht in kleinen Fenstern nach Mustern und behält von je zwei mal zwei die größte Antwort; Dense-Schichten machen aus den Funden Klassen. Alle Bilder müssen gleich groß sein: Davor gehört Größe ändern. Andere Netze lassen sich aus Schichten aufbauen und mit Netz trainieren trainieren.

Ein trainierter Klassifikator derselben Form an `start` setzt mit dessen Gewichten fort, mit seiner Skala und seinen Klassen.

Semantischer Vektor liefert als Spalten, was das Netz auf einem Bild gefunden hat.

Beispiel: Die 64 Spalten der Ziffern als `8 × 8 × 1` werden nach 20 Epochen in 98 von 100 Fällen richtig erkannt.</translation>
    </message>
    <message>
        <source>Each feature in turn gets the values of other rows, so that it says nothing any more; how far the accuracy of classes or the R² of numbers then falls is its importance. It works for any model, and counts what the model makes of a feature rather than what the feature could say. Use rows that the model was not trained on.

Two features that say the same share their importance, or hide each other&apos;s. A small negative number is chance. The metric `score` is that of the features as they are. A missing target stops the node.

Example: after a Random Forest on the iris table the petals are important, and the sepals are not.</source>
        <translation>Jedes Merkmal bekommt der Reihe nach die Werte anderer Zeilen, sodass es nichts mehr aussagt; wie weit die Accuracy bei Klassen oder das R² bei Zahlen dann fällt, ist seine Wichtigkeit. Das geht mit jedem Modell und misst, was das Modell aus einem Merkmal macht, nicht was das Merkmal aussagen könnte. Geeignet sind Zeilen, auf denen das Modell nicht trainiert wurde.

Zwei Merkmale, die dasselbe sagen, teilen sich ihre Wichtigkeit oder verdecken einander. Eine kleine negative Zahl ist Zufall. Die Metrik `score` ist die mit unveränderten Merkmalen. Ein fehlender Wert in der Zielspalte hält den Knoten an.

Beispiel: Nach einem Random Forest auf der Iris-Tabelle sind die Blütenblätter wichtig, die Kelchblätter nicht.</translation>
    </message>
    <message>
        <source>Each feature is a pixel, from the lowest to the highest value of the features in these rows. With a denoising autoencoder the upper line is noisy and the lower one clean.

Example: digits of 8 by 8 pixels are 64 features, and 8 pixels wide.</source>
        <translation>Jedes Merkmal ist ein Pixel, vom niedrigsten bis zum höchsten Wert der Merkmale in diesen Zeilen. Bei einem entrauschenden Autoencoder ist die obere Reihe verrauscht und die untere sauber.

Beispiel: Ziffern aus 8 mal 8 Pixeln sind 64 Merkmale, und 8 Pixel breit.</translation>
    </message>
    <message>
        <source>Each feature is set to several values in all rows: to each it has, or if there are many, to evenly spread quantiles. `mean` is the mean prediction, and between `low` and `high` lie the middle eight tenths of the rows: where they are far apart, the effect depends on the other features. For a classifier it is the probability of a class, or the share of rows that get it if the model knows no probabilities.

Rows may be changed into ones that can&apos;t be, where features go together. Missing values of a feature are not tried. The model decides what missing values in other features mean.

Example: after Linear Regression the curve of each feature is a straight line with its coefficient as slope.</source>
        <translation>Jedes Merkmal wird in allen Zeilen auf mehrere Werte gesetzt: auf jeden, den es hat, oder bei vielen auf gleichmäßig verteilte Quantile. `mean` ist die mittlere Vorhersage, und zwischen `low` und `high` liegen die mittleren acht Zehntel der Zeilen: Wo sie weit auseinanderliegen, hängt die Wirkung von den anderen Merkmalen ab. Bei einem Klassifikator ist es die Wahrscheinlichkeit einer Klasse, oder der Anteil der Zeilen, die sie bekommen, wenn das Modell keine Wahrscheinlichkeiten kennt.

Wo Merkmale zusammenhängen, können Zeilen entstehen, die es nicht geben kann. Fehlende Werte eines Merkmals werden nicht versucht. Was fehlende Werte in anderen Merkmalen bedeuten, entscheidet das Modell.

Beispiel: Nach Lineare Regression ist die Kurve jedes Merkmals eine Gerade mit seinem Koeffizienten als Steigung.</translation>
    </message>
    <message>
        <source>Each forecast has a row, and persistence has one too. MAE is the mean error without its sign, RMSE the root of the mean squared error, bias the mean of forecast less actual value, sMAPE twice the error as a share of both sizes. `MAE of persistence` is on the same rows as the forecast, and `skill` 1 less the share of it that the forecast&apos;s MAE is: 0 is no better than doing nothing, and below 0 is worse.

MASE (Hyndman and Koehler, 2006) divides the MAE by that of persistence on the training series. Connect it as `history`, with the column *actual*; then persistence also knows the values before the first row. Without it, MASE divides by the mean change over a season within the table. Rows where the actual value or the forecast is missing are left out, those of persistence too.

Example: actual `temp`, forecast `Prediction (temp)`, season 24: was it worth more than the same hour of yesterday?</source>
        <translation>Jede Prognose hat eine Zeile, und die Persistenz auch. MAE ist der mittlere Fehler ohne Vorzeichen, RMSE die Wurzel des mittleren quadratischen Fehlers, Bias der Mittelwert von Prognose minus tatsächlichem Wert, sMAPE der doppelte Fehler als Anteil an beiden Beträgen. `MAE of persistence` gilt auf denselben Zeilen wie die Prognose, und `skill` ist 1 minus den Anteil, den der MAE der Prognose daran hat: 0 ist nicht besser, als nichts zu tun, und unter 0 ist schlechter.

MASE (Hyndman und Koehler, 2006) teilt den MAE durch den der Persistenz auf der Trainingsreihe. Diese wird als `history` verbunden, mit der Spalte *Tatsächlich*; dann kennt die Persistenz auch die Werte vor der ersten Zeile. Ohne sie teilt MASE durch die mittlere Änderung über eine Saison in der Tabelle. Zeilen, in denen der tatsächliche Wert oder die Prognose fehlt, werden ausgelassen, die der Persistenz auch.

Beispiel: tatsächlich `temp`, Prognose `Prediction (temp)`, Saison 24: War sie mehr wert als dieselbe Stunde von gestern?</translation>
    </message>
    <message>
        <source>Each node of the tree asks whether a feature is at most some value; the one that leaves the purest halves wins. A whole-number target counts as a number unless the task says that it is a class. Features are compared in single precision.

Missing features are allowed: such rows take the branch that was better in training, or the larger one if nothing was missing there. A missing target stops the node.

`tree` has a row for each node (its question, its rows, what it would predict and, for classes, how large the share of this class is), `importances` the share of each feature in the gain of purity.

Example: target `species` and depth 2 on the iris table asks two questions about the petals and is right in 96 of 100 rows.</source>
        <translation>Jeder Knoten des Baums fragt, ob ein Merkmal höchstens einen bestimmten Wert hat; es gewinnt die Frage, die die reinsten Hälften lässt. Eine ganzzahlige Zielspalte gilt als Zahl, sofern die Aufgabe nicht angibt, dass sie eine Klasse ist. Merkmale werden in einfacher Genauigkeit verglichen.

Fehlende Merkmale sind erlaubt: Solche Zeilen nehmen den Zweig, der im Training besser war, oder den größeren, wenn dort nichts fehlte. Ein fehlender Wert in der Zielspalte hält den Knoten an.

`tree` hat eine Zeile je Knoten (seine Frage, seine Zeilen, was er vorhersagen würde und, bei Klassen, wie groß der Anteil dieser Klasse ist), `importances` den Anteil jedes Merkmals am Gewinn an Reinheit.

Beispiel: Zielspalte `species` und Tiefe 2 auf der Iris-Tabelle stellt zwei Fragen zu den Blütenblättern und liegt bei 96 von 100 Zeilen richtig.</translation>
    </message>
    <message>
        <source>Each pair of parentheses is a group and gives a column, named after the group as in `(?&lt;year&gt;\d+)`, or else `text_1`, `text_2` after the column; a pattern without groups gives one column with the whole match. Where a text does not match, they are missing. With &apos;all&apos;, one column has the list of all whole matches, which is empty where there are none. Categories become texts.

Example: column `flight`, pattern `(?&lt;carrier&gt;[A-Z]{2})(?&lt;number&gt;\d+)`.</source>
        <translation>Jedes Klammerpaar ist eine Gruppe und ergibt eine Spalte, nach der Gruppe benannt wie in `(?&lt;year&gt;\d+)`, sonst nach der Spalte als `text_1`, `text_2`; ein Muster ohne Gruppen ergibt eine Spalte mit dem ganzen Treffer. Wo ein Text nicht passt, sind sie fehlend. Mit „alle“ hat eine Spalte die Liste aller ganzen Treffer; sie ist leer, wenn es keine gibt. Kategorien werden zu Texten.

Beispiel: Spalte `flight`, Muster `(?&lt;carrier&gt;[A-Z]{2})(?&lt;number&gt;\d+)`.</translation>
    </message>
    <message>
        <source>Each place of the drawing is a line: its intercept to the right, its slope upwards. The colour is its cost, the sum of the squared errors by twice the number of rows, Σe²/2n; lines of equal cost are ellipses around the best line. The walk takes all rows at once; each step goes against the gradient at its place, across those ellipses.

With standardized columns the ellipses are circles, every step points at the best line, and the largest rate is 2 (1 with twice the mean, and 2 by the number of rows with the sum). With columns as they are the ellipses are long, and steps that are small enough for the steep side are tiny along the flat one.

`path` has intercept, slope and cost before the first step and after each. Above the largest rate, which is among the metrics, the walk diverges: the log says so, and `diverged` is 1. It ends before numbers overflow.

Rows with missing values stop the node. For a model, and more than one column, use Linear Regression by Gradient Descent, whose costs are the same.

Example: with a rate of 1.9 every step passes the best line and lands on the other side, nearly as far away.</source>
        <translation>Jede Stelle der Grafik ist eine Gerade: ihr Achsenabschnitt nach rechts, ihre Steigung nach oben. Die Farbe sind ihre Kosten, die Summe der quadrierten Fehler durch die doppelte Zahl der Zeilen, Σe²/2n; Linien gleicher Kosten sind Ellipsen um die beste Gerade. Der Weg nimmt alle Zeilen auf einmal; jeder Schritt geht gegen den Gradienten an seiner Stelle, quer über diese Ellipsen.

Mit standardisierten Spalten sind die Ellipsen Kreise, jeder Schritt zeigt zur besten Geraden, und die größte Lernrate ist 2 (1 beim doppelten Mittelwert, und 2 durch die Zahl der Zeilen bei der Summe). Mit unveränderten Spalten sind die Ellipsen lang, und Schritte, die für die steile Seite klein genug sind, sind entlang der flachen winzig.

`path` hat Achsenabschnitt, Steigung und Kosten vor dem ersten Schritt und nach jedem. Über der größten Lernrate, die zu den Metriken gehört, divergiert der Weg: Das Protokoll sagt es, und `diverged` ist 1. Er endet, bevor Zahlen überlaufen.

Zeilen mit fehlenden Werten halten den Knoten an. Für ein Modell und für mehr als eine Spalte ist der Knoten Gradientenabstieg gedacht, dessen Kosten dieselben sind.

Beispiel: Mit einer Lernrate von 1.9 schießt jeder Schritt über die beste Gerade hinaus und landet auf der anderen Seite, fast ebenso weit entfernt.</translation>
    </message>
    <message>
        <source>Each row is one step after the end of the series that the model was fitted on, with its time where the series had one (of months, the same day or the end of the month). `lower` and `upper` enclose the value as often as the confidence says, if the errors are normal and the model is right, which it never quite is: in truth intervals are wider. Where trend or season of exponential smoothing are multiplied there is none, and both are missing.

Example: 24 steps of a model of hourly temperatures are the next day.</source>
        <translation>Jede Zeile ist ein Schritt nach dem Ende der Reihe, an die das Modell angepasst wurde, mit ihrer Zeit, sofern die Reihe eine hatte (bei Monaten derselbe Tag oder das Monatsende). `lower` und `upper` schließen den Wert so oft ein, wie die Konfidenz angibt, wenn die Fehler normalverteilt sind und das Modell stimmt, was es nie ganz tut: In Wahrheit sind Intervalle breiter. Sind bei exponentieller Glättung Trend oder Saison multipliziert, gibt es keines, und beide fehlen.

Beispiel: 24 Schritte eines Modells stündlicher Temperaturen sind der nächste Tag.</translation>
    </message>
    <message>
        <source>Each row of the table is one time step. `trace` has for each step and cell the block input z, the gates i, f and o, the cell&apos;s state c and its output y:

- z = tanh(W·x + R·y before + b): what may enter. It is no gate: it lies between -1 and 1.
- i, f = logistic(W·x + R·y before + p·c before + b): how much of z enters, and how much of the state is kept.
- c = z·i + c before·f
- o = logistic(W·x + R·y before + p·c + b): how much is let out. This peephole sees the new state.
- y = tanh(c)·o

The variants leave something out or add something: NIG, NFG, NOG have no input, forget or output gate (it is 1), NIAF and NOAF no tanh at the input or output, CIFG keeps as much as does not enter (f = 1 - i), NP has no peepholes, and in FGR the gates see all gates of the step before. Greff and others (arXiv:1503.04069) found none that is clearly better than the vanilla LSTM; CIFG and NP are simpler and as good.

`gradients` has every weight with the exact gradient of the loss (backpropagation through time). The metrics are the number of weights and the loss of each variant. Libraries often have two biases where there is one here.

Example: without a table the sequence 1, -1, 0.5 with all weights at 0.5 gives the outputs 0.176, -0.016, 0.061.</source>
        <translation>Jede Zeile der Tabelle ist ein Zeitschritt. `trace` hat für jeden Schritt und jede Zelle die Blockeingabe z, die Gates i, f und o, den Zustand c der Zelle und ihre Ausgabe y:

- z = tanh(W·x + R·y davor + b): was hineinkommen kann. Es ist kein Gate: Es liegt zwischen -1 und 1.
- i, f = logistisch(W·x + R·y davor + p·c davor + b): wie viel von z hineinkommt und wie viel vom Zustand bleibt.
- c = z·i + c davor·f
- o = logistisch(W·x + R·y davor + p·c + b): wie viel herausgelassen wird. Dieses Peephole sieht den neuen Zustand.
- y = tanh(c)·o

Die Varianten lassen etwas weg oder fügen etwas hinzu: NIG, NFG, NOG haben kein Input-, Forget- oder Output-Gate (es ist 1), NIAF und NOAF kein tanh am Eingang oder Ausgang, CIFG behält so viel, wie nicht hineinkommt (f = 1 - i), NP hat keine Peepholes, und bei FGR sehen die Gates alle Gates des vorigen Schritts. Greff und andere (arXiv:1503.04069) fanden keine, die klar besser ist als das Vanilla-LSTM; CIFG und NP sind einfacher und ebenso gut.

`gradients` hat jedes Gewicht mit dem exakten Gradienten des Verlusts (Backpropagation Through Time). Die Metriken sind die Zahl der Gewichte und der Verlust jeder Variante. Bibliotheken haben oft zwei Bias-Werte, wo hier einer ist.

Beispiel: Ohne Tabelle ergibt die Sequenz 1, -1, 0.5 mit allen Gewichten gleich 0.5 die Ausgaben 0.176, -0.016, 0.061.</translation>
    </message>
    <message>
        <source>Each series gets a row for every step from its first to its last time; rows between the steps stay. The result is sorted by groups and time. Numbers that are missing, also those in old rows, are filled as chosen: &apos;previous&apos; and &apos;next&apos; take the nearest value before or after, &apos;linear&apos; a straight line over time between both (numbers become decimal), &apos;constant&apos; a number. Values of other types are filled by &apos;previous&apos; and &apos;next&apos; alone. What lies before the first value is never filled from behind by &apos;previous&apos;, nor by &apos;linear&apos;. Gaps longer than the limit stay missing.

Example: `time` automatic with &apos;linear&apos;: from hourly weather with absent hours to one without.</source>
        <translation>Jede Reihe bekommt eine Zeile für jeden Schritt von ihrer ersten bis zu ihrer letzten Zeit; Zeilen zwischen den Schritten bleiben. Das Ergebnis ist nach Gruppen und Zeit sortiert. Fehlende Zahlen, auch die in alten Zeilen, werden wie gewählt gefüllt: „vorheriger Wert“ und „nächster Wert“ nehmen den nächsten Wert davor oder danach, „linear“ eine Gerade über die Zeit zwischen beiden (Zahlen werden zu Kommazahlen), „konstant“ eine Zahl. Werte anderer Typen werden nur von „vorheriger Wert“ und „nächster Wert“ gefüllt. Was vor dem ersten Wert liegt, wird von „vorheriger Wert“ nie von hinten gefüllt, auch nicht von „linear“. Lücken über dem Limit bleiben fehlend.

Beispiel: `time` automatisch mit „linear“: aus stündlichem Wetter mit fehlenden Stunden eines ohne.</translation>
    </message>
    <message>
        <source>Each text is read by the first format that fits it: put the likelier one first where both would. %Y, %m, %d, %H, %M, %S stand for year, month, day, hour, minute and second, %y for a year of two digits, %b and %B for the English name of the month, %p for AM or PM. %Y takes any year, also one of two digits: put a format with %y before it. Without a format, dates are read as `2013-01-31` and times as `2013-01-31 10:05` or `2013-01-31T10:05:00Z`. Blanks around texts are ignored, missing values stay missing.

Numbers count seconds (or another *unit*) since 1970 in UTC; with a *zone* they are shown in it. A text is read as what the clocks of that zone show.

Example: formats `%d.%m.%Y`, `%Y/%m/%d`: both `31.01.2013` and `2013/01/31` are read.</source>
        <translation>Jeder Text wird mit dem ersten Format gelesen, das passt: Das wahrscheinlichere gehört nach vorn, wenn beide passen würden. %Y, %m, %d, %H, %M, %S stehen für Jahr, Monat, Tag, Stunde, Minute und Sekunde, %y für ein zweistelliges Jahr, %b und %B für den englischen Monatsnamen, %p für AM oder PM. %Y nimmt jedes Jahr, auch ein zweistelliges: Ein Format mit %y gehört davor. Ohne Format werden Datumswerte als `2013-01-31` gelesen und Zeitwerte als `2013-01-31 10:05` oder `2013-01-31T10:05:00Z`. Leerzeichen um Texte werden ignoriert, fehlende Werte bleiben fehlend.

Zahlen zählen Sekunden (oder eine andere *Einheit*) seit 1970 in UTC; mit einer *Zeitzone* werden sie in dieser angezeigt. Ein Text wird als das gelesen, was die Uhren dieser Zone zeigen.

Beispiel: Formate `%d.%m.%Y`, `%Y/%m/%d`: `31.01.2013` und `2013/01/31` werden beide gelesen.</translation>
    </message>
    <message>
        <source>Each thing is a square or a circle. For each colour there are three questions about the thing alone (its shape, on which side it is, whether it is above the middle) and three about it among the others (the shape of the nearest, of the farthest, and how many have its shape). Who sees no picture can guess half of the first, and less than that of the others. Picture, question and answer are one row; the same seed gives the same.

The idea is that of Sort-of-CLEVR (Santoro and others, 2017, arXiv:1706.01427), with fewer things.</source>
        <translation>Jedes Ding ist ein Quadrat oder ein Kreis. Zu jeder Farbe gibt es drei Fragen nach dem Ding allein (seine Form, auf welcher Seite es ist, ob es über der Mitte ist) und drei nach ihm unter den anderen (die Form des nächsten, die des fernsten, und wie viele seine Form haben). Ohne das Bild lässt sich die Hälfte der ersten erraten, und weniger als das von den anderen. Bild, Frage und Antwort sind eine Zeile; derselbe Startwert ergibt dasselbe.

Die Idee ist die von Sort-of-CLEVR (Santoro und andere, 2017, arXiv:1706.01427), mit weniger Dingen.</translation>
    </message>
    <message>
        <source>Each tree divides a small sample of rows at random values of random features until all are alone. Rows that stand out are alone after few questions. The score lies between 0 and 1: near 0.5 and below is common, well above rare. Liu, Ting and Zhou, &apos;Isolation Forest&apos; (2008).

The model scores other tables, so it can be trained on rows that are known to be common. The unit of a column does not matter; the order of its values does not either, but how far apart they lie does.

Missing values stop the node. Features are compared in single precision.

Example: share 0.05 on the iris table marks 8 of the 150 rows.</source>
        <translation>Jeder Baum teilt eine kleine Stichprobe der Zeilen an zufälligen Werten zufälliger Merkmale, bis alle allein sind. Auffällige Zeilen sind nach wenigen Fragen allein. Der Score liegt zwischen 0 und 1: nahe 0.5 und darunter ist gewöhnlich, deutlich darüber selten. Liu, Ting und Zhou, „Isolation Forest“ (2008).

Das Modell bewertet andere Tabellen, kann also auf Zeilen trainiert werden, die als gewöhnlich bekannt sind. Die Einheit einer Spalte spielt keine Rolle; die Reihenfolge ihrer Werte auch nicht, wohl aber, wie weit sie auseinanderliegen.

Fehlende Werte halten den Knoten an. Merkmale werden in einfacher Genauigkeit verglichen.

Beispiel: Der Anteil 0.05 auf der Iris-Tabelle markiert 8 der 150 Zeilen.</translation>
    </message>
    <message>
        <source>Each tree learns from rows drawn with replacement. Probabilities of classes and predicted numbers are the means over all trees. A whole-number target counts as a number unless the task says that it is a class.

Missing features are allowed: such rows take the branch that was better in training, or the larger one if nothing was missing there. A missing target stops the node.

`importances` has the share of each feature in the gain of purity over all trees; it favours features with many different values.

Example: 300 trees on the admissions table predict the chance of the last 100 applicants with an R² of 0.86.</source>
        <translation>Jeder Baum lernt aus Zeilen, die mit Zurücklegen gezogen sind. Wahrscheinlichkeiten von Klassen und vorhergesagte Zahlen sind die Mittelwerte über alle Bäume. Eine ganzzahlige Zielspalte gilt als Zahl, sofern die Aufgabe nicht angibt, dass sie eine Klasse ist.

Fehlende Merkmale sind erlaubt: Solche Zeilen nehmen den Zweig, der im Training besser war, oder den größeren, wenn dort nichts fehlte. Ein fehlender Wert in der Zielspalte hält den Knoten an.

`importances` hat den Anteil jedes Merkmals am Gewinn an Reinheit über alle Bäume; Merkmale mit vielen verschiedenen Werten sind darin bevorzugt.

Beispiel: 300 Bäume auf der Zulassungstabelle sagen die Chance der letzten 100 Bewerbungen mit einem R² von 0.86 vorher.</translation>
    </message>
    <message>
        <source>Each value is replaced by a small normal distribution around it; the density is their mean, so the area under each curve is 1. A narrow kernel shows every bump, a wide one smooths them away. Scott&apos;s rule takes the standard deviation times n to the power of -1/5, Silverman&apos;s 1.06 times as much.

The result has a row for each place: `column`, the group if there is one, `value` and `density`. Columns and groups stand below each other. Missing values are left out; where fewer than two different values are left, there is no curve, which the log tells.

Example: the eruptions of a geyser have two humps, which their mean hides.</source>
        <translation>Jeder Wert wird durch eine kleine Normalverteilung um ihn herum ersetzt; die Dichte ist deren Mittelwert, die Fläche unter jeder Kurve ist also 1. Ein schmaler Kern zeigt jeden Höcker, ein breiter glättet sie weg. Scotts Regel nimmt die Standardabweichung mal n hoch -1/5, die von Silverman das 1.06-Fache davon.

Das Ergebnis hat eine Zeile je Stelle: `column`, gegebenenfalls die Gruppe, `value` und `density`. Spalten und Gruppen stehen untereinander. Fehlende Werte werden ausgelassen; wo weniger als zwei verschiedene Werte übrig sind, gibt es keine Kurve, was das Protokoll sagt.

Beispiel: Die Ausbrüche eines Geysirs haben zwei Höcker, die ihr Mittelwert verbirgt.</translation>
    </message>
    <message>
        <source>Each window has a row, with its groups and the time of its last step. `temp (t)` is the value at that step, which is what persistence forecasts; `temp (t+24)` is what came, and `Prediction (temp (t+24))` what the network says. Give the three columns to Forecast Scorer.

The windows must be cut as those that the model was trained on.</source>
        <translation>Jedes Fenster hat eine Zeile, mit seinen Gruppen und der Zeit seines letzten Schritts. `temp (t)` ist der Wert bei diesem Schritt, also das, was die Persistenz vorhersagt; `temp (t+24)` ist, was kam, und `Prediction (temp (t+24))`, was das Netz sagt. Die drei Spalten sind für Prognose bewerten gedacht.

Die Fenster müssen so geschnitten sein wie die, auf denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>Erosion gives a pixel the darkest shade around it and dilation the brightest, so that it works on shades of grey as on masks; opening is erosion, then dilation, and closing the other way round. The outline is the dilation less the erosion. To fill holes and to thin, pixels of 128 and above count as white. Nothing beyond the border counts.

Example: open with radius 1, to be rid of specks before Connected Components.</source>
        <translation>Die Erosion gibt einem Pixel den dunkelsten Grauwert um es herum und die Dilatation den hellsten, sodass es bei Graustufen ebenso geht wie bei Masken; Öffnen ist Erosion, dann Dilatation, und Schließen umgekehrt. Der Umriss ist die Dilatation minus die Erosion. Beim Füllen von Löchern und beim Ausdünnen gelten Pixel ab 128 als weiß. Was jenseits des Randes liegt, zählt nicht.

Beispiel: „öffnen“ mit Radius 1, um vor Zusammenhangskomponenten Flecken loszuwerden.</translation>
    </message>
    <message>
        <source>Every neuron gives the logistic function of what arrives at it, and the error is E = ½Σ(target - output)². The `neurons` and `weights` are those before the chosen step, with the weights after it; `errors` has the error before the first step and after each.

Two things are told of each neuron:

- `gradient` is the derivative of the error by what arrives at the neuron (its delta). The step moves every weight by minus the rate times what its source gives times this number; so it goes downhill.
- `share` is what some introductions pass back instead: at an output its error, target - output, and at a hidden neuron the sum of weight times error. They may divide it by the sum of the neuron&apos;s weights, `normalised share`. Neither has the slope of the logistic function in it, so it is no gradient. Dividing changes how hidden neurons relate to each other, since each is divided by another sum, and where that sum is 0 or negative there is no share at all: it is missing, and `note` says why.

Example: with the given weights the error is 0.3176 before and 0.3019 after the step. The shares of the hidden neurons are -0.177 and -0.369, or normalised -0.197 and -0.526: their ratio is 0.48, or 0.37.</source>
        <translation>Jedes Neuron liefert die logistische Funktion dessen, was bei ihm ankommt, und der Fehler ist E = ½Σ(Ziel - Ausgabe)². `neurons` und `weights` sind die vor dem gewählten Schritt, mit den Gewichten danach; `errors` hat den Fehler vor dem ersten Schritt und nach jedem.

Zu jedem Neuron wird zweierlei angegeben:

- `gradient` ist die Ableitung des Fehlers nach dem, was beim Neuron ankommt (sein Delta). Der Schritt ändert jedes Gewicht um minus Lernrate mal das, was seine Quelle liefert, mal diese Zahl; so geht es bergab.
- `share` ist, was manche Einführungen stattdessen zurückgeben: bei einer Ausgabe ihren Fehler, Ziel - Ausgabe, und bei einem verdeckten Neuron die Summe aus Gewicht mal Fehler. Manche teilen sie durch die Summe der Gewichte des Neurons, `normalised share`. Die Steigung der logistischen Funktion kommt in beiden nicht vor, sie sind also keine Gradienten. Das Teilen ändert, wie sich verdeckte Neuronen zueinander verhalten, da jedes durch eine andere Summe geteilt wird, und wo diese Summe 0 oder negativ ist, gibt es gar keinen Anteil: Er fehlt, und `note` sagt warum.

Beispiel: Mit den vorgegebenen Gewichten ist der Fehler vor dem Schritt 0.3176 und danach 0.3019. Die Anteile der verdeckten Neuronen sind -0.177 und -0.369, oder normiert -0.197 und -0.526: Ihr Verhältnis ist 0.48 oder 0.37.</translation>
    </message>
    <message>
        <source>Features are first divided into at most 255 bins, which makes it fast on large tables. A whole-number target counts as a number unless the task says that it is a class. Numbers are fitted by squared error, classes by log loss.

Missing features are allowed: each question learns which branch they take. A missing target stops the node. The run can be cancelled between two rounds.

`importances` has the share of each feature in the gain of all splits; it favours features with many different values.

Example: 100 rounds on the admissions table, target `Chance of Admit`; more rounds with a smaller rate are often a little better, and fewer leaves for small tables.</source>
        <translation>Merkmale werden zuerst in höchstens 255 Bins geteilt, was auf großen Tabellen schnell ist. Eine ganzzahlige Zielspalte gilt als Zahl, sofern die Aufgabe nicht angibt, dass sie eine Klasse ist. Zahlen werden mit quadratischem Fehler angepasst, Klassen mit Log-Loss.

Fehlende Merkmale sind erlaubt: Jede Frage lernt, welchen Zweig sie nehmen. Ein fehlender Wert in der Zielspalte hält den Knoten an. Zwischen zwei Runden lässt sich der Lauf abbrechen.

`importances` hat den Anteil jedes Merkmals am Gewinn aller Teilungen; Merkmale mit vielen verschiedenen Werten sind darin bevorzugt.

Beispiel: 100 Runden auf der Zulassungstabelle, Zielspalte `Chance of Admit`; mehr Runden mit kleinerer Lernrate sind oft etwas besser, und weniger Blätter bei kleinen Tabellen.</translation>
    </message>
    <message>
        <source>First light edges are taken away, then all nodes for which the condition does not hold, then those that are too far from the node in *around*, in whatever direction edges lead; at last, without *isolated*, nodes that have no edge. A condition that gives a missing value does not hold.

Example: the condition `community == &quot;community_0&quot;` after Communities, or `degree &gt;= 3` after Centrality.</source>
        <translation>Zuerst werden leichte Kanten entfernt, dann alle Knoten, für die die Bedingung nicht gilt, dann die, die vom Knoten in *Um* zu weit entfernt sind, in welche Richtung Kanten auch führen; zuletzt, ohne *Isolierte*, Knoten ohne Kante. Eine Bedingung, die einen fehlenden Wert ergibt, gilt nicht.

Beispiel: die Bedingung `community == &quot;community_0&quot;` nach Gemeinschaften, oder `degree &gt;= 3` nach Zentralität.</translation>
    </message>
    <message>
        <source>For each class the distribution of each feature is learnt alone, which is fast and needs few rows. The probabilities are often too near 0 or 1, because features are not independent; which class is the most probable is often right.

`distributions` has a row for each class and feature: the share of the class (`prior`), and the mean and standard deviation of the feature (dividing by n, unless *divisor* says otherwise), or for &apos;yes or no&apos; and &apos;counts&apos; its probability.

Columns of texts become features by a One-Hot node before, with &apos;yes or no&apos;. Missing values in the features or the target stop the node, unless *missing* leaves their rows out. True and false count as 1 and 0.

Example: target `species` on the iris table is right in 144 of 150 rows.</source>
        <translation>Für jede Klasse wird die Verteilung jedes Merkmals allein gelernt; das ist schnell und braucht wenige Zeilen. Die Wahrscheinlichkeiten liegen oft zu nahe bei 0 oder 1, weil Merkmale nicht unabhängig sind; welche Klasse die wahrscheinlichste ist, stimmt oft.

`distributions` hat eine Zeile für jede Klasse und jedes Merkmal: den Anteil der Klasse (`prior`) und den Mittelwert und die Standardabweichung des Merkmals (geteilt durch n, sofern *Teiler* nichts anderes sagt), oder bei „ja oder nein“ und „Anzahlen“ seine Wahrscheinlichkeit.

Textspalten werden davor mit dem Knoten One-Hot-Kodierung zu Merkmalen, mit „ja oder nein“. Fehlende Werte in den Merkmalen oder der Zielspalte halten den Knoten an, sofern *Fehlende Werte* ihre Zeilen nicht weglässt. Wahr und falsch zählen als 1 und 0.

Beispiel: Zielspalte `species` auf der Iris-Tabelle stimmt in 144 von 150 Zeilen.</translation>
    </message>
    <message>
        <source>For each lag the table has the length of the gradient of the state so many steps before the end, divided by that at the end: the geometric mean over networks that are drawn anew for each seed and have learnt nothing yet. Where it is tiny (it vanishes), what was seen then has no part in learning; where it is huge (it explodes), steps go astray.

- A simple RNN has recurrent weights that are an orthogonal matrix times the radius. Without tanh the law is exact: the radius to the power of the lag. With tanh it falls faster, as the slope of tanh is at most 1.
- An LSTM (without peepholes, recurrent weights orthogonal) hands the gradient of its cells&apos; states on through the forget gates. It is not safe from vanishing: with a forget bias of 0 the gates are half shut, and it fares hardly better than a simple RNN. A bias of 1 holds longer, and one of 3 far longer.

Inputs are standard normal noise. The metrics are the relative norms at the largest lag.

Example: 50 steps back, 0.9 to the power of 50 is left in the linear RNN, 0.005.</source>
        <translation>Für jeden Lag hat die Tabelle die Länge des Gradienten des Zustands so viele Schritte vor dem Ende, geteilt durch die am Ende: das geometrische Mittel über Netze, die für jeden Startwert neu gezogen werden und noch nichts gelernt haben. Wo sie winzig ist (der Gradient verschwindet), wirkt das damals Gesehene beim Lernen nicht mit; wo sie riesig ist (er explodiert), gehen die Schritte in die Irre.

- Ein einfaches RNN hat als rekurrente Gewichte eine orthogonale Matrix mal den Radius. Ohne tanh gilt das Gesetz exakt: der Radius hoch dem Lag. Mit tanh fällt sie schneller, da die Steigung von tanh höchstens 1 ist.
- Ein LSTM (ohne Peepholes, rekurrente Gewichte orthogonal) gibt den Gradienten der Zustände seiner Zellen durch die Forget-Gates weiter. Vor dem Verschwinden schützt das nicht: Mit einem Forget-Bias von 0 sind die Gates halb geschlossen, und es ist kaum besser als ein einfaches RNN. Ein Bias von 1 hält länger, und einer von 3 viel länger.

Die Eingaben sind standardnormales Rauschen. Die Metriken sind die relativen Normen beim größten Lag.

Beispiel: 50 Schritte zurück bleibt im linearen RNN 0.9 hoch 50 übrig, 0.005.</translation>
    </message>
    <message>
        <source>For each threshold the curve has the share of positives that reach it (TPR) over the share of negatives that do (FPR). The thresholds are all distinct scores and one that none reaches; equal scores move together. The area (AUC) is the probability that a positive has a better score than a negative, equal scores counting half; 0.5 is guessing, and below it the scores are the wrong way round. Its interval is DeLong&apos;s, cut at 0 and 1; there is none with weights, or with fewer than two rows of a class.

Youden&apos;s J is TPR - FPR. The largest J of a table is too good on average, because the threshold was chosen on the same rows. With the mark &apos;costs&apos; the best point is where a line of equal cost touches the curve; its slope follows from both costs and the prior.

With folds, each has a curve and an area of its own; told are the mean of the areas and their standard deviation (n - 1). Averaged curves have the standard deviation of the folds around them: a band, or crosses where both rates vary. Averaging by thresholds needs scores that mean the same in all folds, as probabilities do. A fold without rows of both classes is left out of the mean. The threshold with its rates, counts and rows, the hull, and `curve` are those of all rows together.

Rows whose class or weight is missing, or whose score is missing or not a number, are left out and counted; scores may be infinite. If only one class is left, rates, AUC and J are missing.

The window shows precision and recall, and the lift, of the same rows in tabs beside the curve.

`curve` has every threshold, `scores` a row for each score. `selected` has the rows that the threshold of the shown score calls positive, in the order of the table; without a threshold and a best point it has none.

Connect the classifiers that gave the scores to have the one of the shown score leave as `model`: it calls a row positive from the threshold on, whatever uses it. Of several it is the one that gives these scores; a single one gets the threshold in any case, so that a cross-validation can choose it for the classifier of all rows. With *calibration* its probabilities are made true by the rows of the table, and `brier` says how far they are from the classes; the same rows are called positive. Choose on rows that it was not trained on, and score it on others again.

Example: truth `admitted`, after Apply Model with probabilities of two models.</source>
        <translation>Für jeden Schwellenwert hat die Kurve den Anteil der positiven Zeilen, die ihn erreichen (TPR), über dem Anteil der negativen, die es tun (FPR). Die Schwellenwerte sind alle verschiedenen Scores und einer, den keiner erreicht; gleiche Scores bewegen sich gemeinsam. Die Fläche (AUC) ist die Wahrscheinlichkeit, dass eine positive Zeile einen besseren Score hat als eine negative, wobei gleiche Scores halb zählen; 0.5 ist Raten, und darunter sind die Scores verkehrt herum. Ihr Intervall ist das von DeLong, bei 0 und 1 abgeschnitten; mit Gewichten oder mit weniger als zwei Zeilen einer Klasse gibt es keines.

Youdens J ist TPR - FPR. Das größte J einer Tabelle ist im Mittel zu gut, weil der Schwellenwert auf denselben Zeilen gewählt wurde. Mit der Markierung „Kosten“ ist der beste Punkt der, an dem eine Linie gleicher Kosten die Kurve berührt; ihre Steigung folgt aus beiden Kosten und dem A-priori-Anteil.

Mit Folds hat jeder eine eigene Kurve und Fläche; angegeben werden der Mittelwert der Flächen und ihre Standardabweichung (n - 1). Gemittelte Kurven haben die Standardabweichung der Folds um sich: ein Band, oder Kreuze, wo beide Raten schwanken. Das Mitteln nach Schwellenwerten braucht Scores, die in allen Folds dasselbe bedeuten, wie Wahrscheinlichkeiten es tun. Ein Fold ohne Zeilen beider Klassen bleibt aus dem Mittelwert heraus. Der Schwellenwert mit seinen Raten, Zählungen und Zeilen, die Hülle und `curve` sind die aller Zeilen zusammen.

Zeilen, deren Klasse oder Gewicht fehlt oder deren Score fehlt oder NaN ist, werden ausgelassen und gezählt; Scores dürfen unendlich sein. Bleibt nur eine Klasse übrig, fehlen Raten, AUC und J.

Das Fenster zeigt Precision und Recall sowie den Lift derselben Zeilen in Tabs neben der Kurve.

`curve` hat jeden Schwellenwert, `scores` eine Zeile für jeden Score. `selected` enthält die Zeilen, die der Schwellenwert des gezeigten Scores positiv nennt, in der Reihenfolge der Tabelle; ohne Schwellenwert und besten Punkt keine.

Sind die Klassifikatoren verbunden, von denen die Scores stammen, kommt der des gezeigten Scores als `model` heraus: Er nennt eine Zeile vom Schwellenwert an positiv, was immer ihn verwendet. Von mehreren ist es der, der diese Scores liefert; ein einzelner bekommt den Schwellenwert in jedem Fall, sodass eine Kreuzvalidierung ihn für den Klassifikator aller Zeilen wählen kann. Mit *Kalibrierung* werden seine Wahrscheinlichkeiten an den Zeilen der Tabelle wahr gemacht, und `brier` sagt, wie weit sie von den Klassen entfernt sind; positiv genannt werden dieselben Zeilen. Gewählt wird auf Zeilen, auf denen er nicht trainiert wurde, und bewertet wiederum auf anderen.

Beispiel: wahre Klasse `admitted`, nach Modell anwenden mit Wahrscheinlichkeiten zweier Modelle.</translation>
    </message>
    <message>
        <source>From each column as many values as it has are drawn with replacement, and the statistic is worked out anew each time; how much it then varies says how far it may be off. `low` and `high` are the ends of the confidence interval, `bias` is the mean of the draws less the estimate. Nothing is assumed of the distribution, but the rows must be independent, and a handful of rows can&apos;t tell more than they hold.

Missing values are left out. With fewer than two values there is no interval; where all values are equal, both its ends are the estimate. With more than 1,000 rows the skewness for &apos;bca&apos; is found by leaving out blocks of rows rather than single ones. Efron and Tibshirani, &apos;An Introduction to the Bootstrap&apos; (1993), chapters 13 and 14.

Example: the median of the arrival delays in the flights is -3, and surely lies between -4 and -2.</source>
        <translation>Aus jeder Spalte werden so viele Werte, wie sie hat, mit Zurücklegen gezogen, und die Kennzahl wird jedes Mal neu berechnet; wie stark sie dabei schwankt, sagt, wie weit sie danebenliegen kann. `low` und `high` sind die Enden des Konfidenzintervalls, `bias` ist der Mittelwert der Ziehungen minus die Schätzung. Über die Verteilung wird nichts angenommen, aber die Zeilen müssen unabhängig sein, und eine Handvoll Zeilen kann nicht mehr sagen, als in ihr steckt.

Fehlende Werte werden ausgelassen. Bei weniger als zwei Werten gibt es kein Intervall; sind alle Werte gleich, sind beide Enden die Schätzung. Bei mehr als 1 000 Zeilen wird die Schiefe für „BCa“ durch Weglassen von Zeilenblöcken statt einzelner Zeilen bestimmt. Efron und Tibshirani, *An Introduction to the Bootstrap* (1993), Kapitel 13 und 14.

Beispiel: Der Median der Ankunftsverspätungen in den Flügen ist -3 und liegt sicher zwischen -4 und -2.</translation>
    </message>
    <message>
        <source>If a node inside fails, what is connected to `alternative` takes the place of the outputs, the first connection that of the first output; an output without one carries nothing. The table `error` has a row then: the node, its title, the message, the kind of the error, and the column where one is to blame. Otherwise `error` has no rows.

A failure is forgotten: the next run tries again.</source>
        <translation>Schlägt ein innerer Knoten fehl, tritt an die Stelle der Ausgänge, was mit `alternative` (Ersatz) verbunden ist, die erste Verbindung an die Stelle des ersten Ausgangs; ein Ausgang ohne eine solche führt nichts. Die Tabelle `error` (Fehler) hat dann eine Zeile: den Knoten, seinen Titel, die Meldung, die Art des Fehlers und die Spalte, wenn eine schuld ist. Sonst hat `error` keine Zeilen.

Ein Fehlschlag wird vergessen: Der nächste Lauf versucht es wieder.</translation>
    </message>
    <message>
        <source>If anything fails, the database stays as it was. Added rows go by the names of the columns, and columns that the table has besides get what it says for them. &apos;replace&apos; drops the table and makes it anew, with types that fit the columns. Values are bound or copied, names are quoted, so that no text becomes a part of a statement.

SQLite has no dates: they are texts such as `2013-01-31 10:05:00.000000`, in UTC if they have a zone.

Example: the table `results` of `data/warehouse.duckdb`, with *existing* &apos;replace&apos;.</source>
        <translation>Geschrieben wird in einer Transaktion: Schlägt etwas fehl, bleibt die Datenbank, wie sie war. Angehängte Zeilen richten sich nach den Namen der Spalten, und Spalten, die die Tabelle außerdem hat, bekommen, was sie dafür vorsieht. „ersetzen“ löscht die Tabelle und legt sie neu an, mit Typen, die zu den Spalten passen. Werte werden gebunden oder kopiert, Namen in Anführungszeichen gesetzt, sodass kein Text Teil einer Anweisung wird.

SQLite kennt keine Datumswerte: Sie sind Texte wie `2013-01-31 10:05:00.000000`, mit Zeitzone in UTC.

Beispiel: die Tabelle `results` von `data/warehouse.duckdb`, mit *Falls vorhanden* „ersetzen“.</translation>
    </message>
    <message>
        <source>In a document the rows are a list: of objects, whose names are the columns, of lists, or of plain values, which get one column `value`. A single object is one row. All rows are looked at to find columns and types, so nothing is left out: a name that is missing in a row is a missing value there, and a column with values of several kinds is text. Dates stay texts; Type Converter turns them into dates.

*Nested* &apos;flatten&apos; gives each field of a record a column such as `user.name`; lists stay. &apos;text&apos; makes texts in JSON of records and lists. Files are read strictly: what is no JSON is named with its line and column. Of a name that an object has twice, the last value counts. Files with lines are read while the query runs, documents at once. Files ending in gz, zst and bz2 are decompressed.

Example: `data/tweets.jsonl` with *nested* &apos;flatten&apos;, or a document with *rows* `response.docs`.</source>
        <translation>In einem Dokument sind die Zeilen eine Liste: von Objekten, deren Namen die Spalten sind, von Listen oder von einfachen Werten, die eine Spalte `value` bekommen. Ein einzelnes Objekt ist eine Zeile. Um Spalten und Typen zu finden, werden alle Zeilen angesehen, es bleibt also nichts aus: Ein Name, der in einer Zeile fehlt, ist dort ein fehlender Wert, und eine Spalte mit Werten verschiedener Art ist Text. Datumswerte bleiben Texte; Typ umwandeln macht Datumswerte daraus.

*Verschachteltes* „eigene Spalten“ gibt jedem Feld eines Datensatzes eine Spalte wie `user.name`; Listen bleiben. „Text“ macht aus Datensätzen und Listen Texte in JSON. Dateien werden streng gelesen: Was kein JSON ist, wird mit Zeile und Spalte genannt. Hat ein Objekt einen Namen zweimal, zählt der letzte Wert. Dateien mit Zeilen werden gelesen, während die Abfrage läuft, Dokumente auf einmal. Dateien mit den Endungen gz, zst und bz2 werden entpackt.

Beispiel: `data/tweets.jsonl` mit *Verschachteltes* „eigene Spalten“, oder ein Dokument mit *Zeilen* `response.docs`.</translation>
    </message>
    <message>
        <source>In a workflow that is not inside of another one it does nothing.</source>
        <translation>In einem Workflow, der nicht in einem anderen liegt, tut er nichts.</translation>
    </message>
    <message>
        <source>In a workflow that is not inside of another one nothing enters it, and it can&apos;t run.</source>
        <translation>In einem Workflow, der nicht in einem anderen liegt, geht nichts hinein, und er kann nicht laufen.</translation>
    </message>
    <message>
        <source>In the first round what is connected enters the inputs. After each round the outputs enter the inputs that they are fed back to. The node ends after so many rounds, or earlier if the condition holds after a round. The condition is a formula over the metrics that nodes inside reported and the number of the `round`, such as `error &lt; 0.01`, or over the table at an output.

The outputs are those of the last round. `rounds` has a row for each round, with its metrics and whether the condition held.</source>
        <translation>In der ersten Runde geht das Verbundene in die Eingänge. Nach jeder Runde gehen die Ausgänge in die Eingänge, zu denen sie zurückgeführt werden. Der Knoten endet nach so vielen Runden, oder früher, wenn nach einer Runde die Bedingung gilt. Die Bedingung ist eine Formel über die Metriken, die innere Knoten gemeldet haben, und die Nummer der Runde, `round`, etwa `error &lt; 0.01`, oder über die Tabelle an einem Ausgang.

Die Ausgänge sind die der letzten Runde. `rounds` (Runden) hat eine Zeile je Runde mit ihren Metriken und der Angabe, ob die Bedingung galt.</translation>
    </message>
    <message>
        <source>In the formula, `value` stands for the column that it is worked out for; all other names are columns of the table, with the values they have before this node. A column of the table that is itself named `value` can&apos;t be reached.

Example: columns of numbers, formula `round(value / sum(value) * 100, 1, &apos;up&apos;)`: the shares in percent.</source>
        <translation>In der Formel steht `value` für die Spalte, für die sie berechnet wird; alle anderen Namen sind Spalten der Tabelle, mit den Werten, die sie vor diesem Knoten haben. Eine Spalte der Tabelle, die selbst `value` heißt, ist nicht erreichbar.

Beispiel: Zahlenspalten, Formel `round(value / sum(value) * 100, 1, &apos;up&apos;)`: die Anteile in Prozent.</translation>
    </message>
    <message>
        <source>It does not know the order of the steps: a recurrent layer before it gives it that.</source>
        <translation>Die Reihenfolge der Schritte kennt sie nicht: Eine rekurrente Schicht davor gibt sie ihr.</translation>
    </message>
    <message>
        <source>It waits in each run, and what is behind it is worked out anew each time: whoever waits expects that the world has changed meanwhile. Without an input it gives the path of the file, or the moment at which the wait was over, as a text, which may be connected to a parameter. Times are those of this machine&apos;s clock; a moment in the past is not waited for. While it waits it takes up one of the nodes that may be at work at once. Cancelling the run ends it at once.

Example: until a *file* `inbox/orders.csv` is there and has not changed for five seconds, then read it.</source>
        <translation>Er wartet in jedem Lauf, und was dahinter liegt, wird jedes Mal neu berechnet: Wer wartet, erwartet, dass sich die Welt inzwischen geändert hat. Ohne Eingang liefert er den Pfad der Datei oder den Zeitpunkt, zu dem das Warten vorbei war, als Text, der sich mit einem Parameter verbinden lässt. Zeiten sind die der Uhr dieses Rechners; auf einen vergangenen Zeitpunkt wird nicht gewartet. Während er wartet, belegt er einen der Plätze für gleichzeitig arbeitende Knoten. Das Abbrechen des Laufs beendet das Warten sofort.

Beispiel: bis eine *Datei* `inbox/orders.csv` da ist und sich fünf Sekunden lang nicht geändert hat, dann wird sie gelesen.</translation>
    </message>
    <message>
        <source>Larger images are made smaller for it. A missing image is an empty frame. The metrics are the number of rows and of images that are shown.

`selected` has the selected rows, in the order of the table; without one it has none.

Example: the crops of Connected Components, with the character that was read as a caption.</source>
        <translation>Größere Bilder werden dafür verkleinert. Ein fehlendes Bild ist ein leerer Rahmen. Die Metriken sind die Zahl der Zeilen und die der gezeigten Bilder.

`selected` enthält die ausgewählten Zeilen, in der Reihenfolge der Tabelle; ohne Auswahl keine.

Beispiel: die Ausschnitte von Zusammenhangskomponenten, mit dem gelesenen Zeichen als Bildunterschrift.</translation>
    </message>
    <message>
        <source>Lines that follow each other are one paragraph, and an empty line begins another. Only the simple forms of Markdown are known; everything else, such as HTML, is shown as it is written. Braces around anything but the name of a connected metric stay as they are; if metrics are connected and there is none of that name, the node stops.

Example: `The model is right in {accuracy} of all cases.`, connected to the metrics of Scorer.</source>
        <translation>Aufeinanderfolgende Zeilen sind ein Absatz, und eine leere Zeile beginnt einen neuen. Nur die einfachen Formen von Markdown sind bekannt; alles andere, etwa HTML, wird gezeigt, wie es geschrieben ist. Geschweifte Klammern um etwas anderes als den Namen einer verbundenen Metrik bleiben, wie sie sind; sind Metriken verbunden und keine heißt so, hält der Knoten an.

Beispiel: `The model is right in {accuracy} of all cases.`, verbunden mit den Metriken von Klassifikation bewerten.</translation>
    </message>
    <message>
        <source>Luminance is 0.299 red + 0.587 green + 0.114 blue (ITU-R BT.601). An image that is grey already stays as it is, unless it is inverted. A missing image stays missing.

Example: before Threshold, to choose the channel in which ink is darkest.</source>
        <translation>Die Luminanz ist 0.299 Rot + 0.587 Grün + 0.114 Blau (ITU-R BT.601). Ein Bild, das schon grau ist, bleibt, wie es ist, sofern es nicht invertiert wird. Ein fehlendes Bild bleibt fehlend.

Beispiel: vor Schwellenwert, um den Kanal zu wählen, in dem Tinte am dunkelsten ist.</translation>
    </message>
    <message>
        <source>Missing values are equal to each other. The rows stay in their order. With *keep* on &apos;smallest&apos; or &apos;largest&apos; the first row with the smallest or largest value in *by_column* is kept; a missing value is so only if there are no others. With &apos;none&apos; every row that has an equal one is a duplicate.

The status of a row is `unique` if no other one is equal, `chosen` if it is the one that is kept, and otherwise `duplicate`.

Example: columns `customer`, *keep* &apos;last&apos;: the latest order of each customer, if the table is sorted by date.</source>
        <translation>Fehlende Werte sind einander gleich. Die Zeilen behalten ihre Reihenfolge. Mit *Behalten* „kleinste“ oder „größte“ bleibt die erste Zeile mit dem kleinsten oder größten Wert in *Nach Spalte*; ein fehlender Wert ist das nur, wenn es keine anderen gibt. Mit „keine“ ist jede Zeile doppelt, zu der es eine gleiche gibt.

Der Status einer Zeile ist `unique`, wenn keine andere gleich ist, `chosen`, wenn sie die ist, die bleibt, und sonst `duplicate`.

Beispiel: Spalten `customer`, *Behalten* „letzte“: die jüngste Bestellung jedes Kunden, wenn die Tabelle nach Datum sortiert ist.</translation>
    </message>
    <message>
        <source>Missing values are left out. Where fewer values than *least* are there, as in the first rows, the result is missing; a count is always there. Standard deviation and variance divide by n - 1 and need two values. A window with an even number of rows &apos;around&apos; a row has one more before it than after it. A value that is NaN makes the results of its windows NaN. With *complete* and *least* 1 a window that reaches beyond the table gives nothing, and all others what their values give, as in KNIME&apos;s Moving Aggregator.

Example: column `cases`, &apos;mean&apos; of 7 rows: the seven-day average.</source>
        <translation>Fehlende Werte werden ausgelassen. Sind weniger Werte als *Mindestens* da, wie in den ersten Zeilen, fehlt das Ergebnis; eine Anzahl ist immer da. Standardabweichung und Varianz teilen durch n - 1 und brauchen zwei Werte. Ein Fenster mit gerader Zeilenzahl „beiderseits“ einer Zeile hat davor eine mehr als danach. Ein Wert, der NaN ist, macht die Ergebnisse seiner Fenster zu NaN. Mit *Nur vollständige* und *Mindestens* 1 ergibt ein Fenster, das über die Tabelle hinausreicht, nichts, und alle anderen das, was ihre Werte ergeben, wie im Moving Aggregator von KNIME.

Beispiel: Spalte `cases`, „Mittelwert“ über 7 Zeilen: der Sieben-Tage-Durchschnitt.</translation>
    </message>
    <message>
        <source>Missing values stay missing. Blanks around texts are ignored. Decimal numbers become whole ones by rounding to the nearest; of a half, away from zero. Truth values are written true/false, yes/no, t/f, y/n or 1/0. Without a format, dates are read as `2013-01-31` and times as `2013-01-31 10:05` or `2013-01-31T10:05:00Z`, where the Z is read as UTC and left off. Columns that have the type already are left alone.

Example: `31.01.2013` becomes a date with *to* on &apos;date&apos; and the format `%d.%m.%Y`.</source>
        <translation>Fehlende Werte bleiben fehlend. Leerzeichen um Texte werden ignoriert. Kommazahlen werden durch Runden zu ganzen Zahlen; bei einer Hälfte von der Null weg. Wahrheitswerte werden als true/false, yes/no, t/f, y/n oder 1/0 geschrieben. Ohne Format werden Datumswerte als `2013-01-31` gelesen und Zeitwerte als `2013-01-31 10:05` oder `2013-01-31T10:05:00Z`, wobei das Z als UTC gelesen und weggelassen wird. Spalten, die den Typ schon haben, bleiben unberührt.

Beispiel: `31.01.2013` wird mit *Zieltyp* „Datum“ und dem Format `%d.%m.%Y` zu einem Datum.</translation>
    </message>
    <message>
        <source>Model Reader reads it in another workflow or on another machine. The file holds plain data, never code, and equal models give equal files. It appears under its name only when it is complete, and an older one stays until then.

Example: the model of Random Forest to `models/applicants.plaitmodel`.</source>
        <translation>Modell lesen liest es in einem anderen Workflow oder auf einem anderen Rechner. Die Datei enthält reine Daten, nie Code, und gleiche Modelle ergeben gleiche Dateien. Sie erscheint erst unter ihrem Namen, wenn sie vollständig ist; eine ältere bleibt bis dahin erhalten.

Beispiel: das Modell von Random Forest nach `models/applicants.plaitmodel`.</translation>
    </message>
    <message>
        <source>Names that are listed get exactly the new name; the rule in *clean* is for the others. &apos;strip&apos; removes blanks at both ends and makes one of several in between, &apos;lower&apos; also makes small letters, and &apos;snake&apos; writes `GRE Score (max.)` as `gre_score_max` and `depTime` as `dep_time`, keeping letters of any alphabet. Two columns of the same name are refused.

Example: names `Chance of Admit ` → `admission`, and *clean* on &apos;snake&apos; for the rest.</source>
        <translation>Angegebene Namen bekommen genau den neuen Namen; die Regel unter *Bereinigen* gilt den anderen. „trimmen“ entfernt Leerzeichen an beiden Enden und macht aus mehreren dazwischen eines, „klein“ macht außerdem Kleinbuchstaben, und „snake_case“ schreibt `GRE Score (max.)` als `gre_score_max` und `depTime` als `dep_time`, wobei Buchstaben jedes Alphabets bleiben. Zwei Spalten mit gleichem Namen werden abgelehnt.

Beispiel: Namen `Chance of Admit ` → `admission` und *Bereinigen* „snake_case“ für den Rest.</translation>
    </message>
    <message>
        <source>New columns come last and are named `name_1`, `name_2` after the old one, unless *names* are given. Parts that a text does not have are missing; of a missing text all are. Two separators in a row have an empty text between them. As &apos;list&apos;, the column has a list of all parts; as &apos;rows&apos;, each part makes a row of its own, and a missing text one row. If the old column is kept, the new one is named `name_part`.

Example: column `name`, separator `,`, names `family`, `given`.</source>
        <translation>Neue Spalten kommen zuletzt und heißen nach der alten `name_1`, `name_2`, sofern keine *Namen* angegeben sind. Teile, die ein Text nicht hat, sind fehlend; bei einem fehlenden Text sind es alle. Zwei Trennzeichen hintereinander haben einen leeren Text zwischen sich. Mit „Liste“ hat die Spalte eine Liste aller Teile; mit „Zeilen“ wird jeder Teil eine eigene Zeile und ein fehlender Text eine Zeile. Bleibt die alte Spalte erhalten, heißt die neue `name_part`.

Beispiel: Spalte `name`, Trennzeichen `,`, Namen `family`, `given`.</translation>
    </message>
    <message>
        <source>New columns come last and are named `name_1`, `name_2` after the old one, unless *names* are given. Where a list is too short its elements are missing, and of a missing list all are; elements that are too many are left off. Unless a number or names are given, the node looks for the longest list first.

Example: `tags` with `[red, round]` and `[blue]` becomes `tags_1` with red and blue, and `tags_2` with round.</source>
        <translation>Neue Spalten kommen ans Ende und heißen `name_1`, `name_2` nach der alten, sofern keine *Namen* angegeben sind. Wo eine Liste zu kurz ist, fehlen ihre Elemente, und bei einer fehlenden Liste fehlen alle; überzählige Elemente fallen weg. Ist weder eine Zahl noch sind Namen angegeben, sucht der Knoten zuerst die längste Liste.

Beispiel: `tags` mit `[red, round]` und `[blue]` wird zu `tags_1` mit red und blue und `tags_2` mit round.</translation>
    </message>
    <message>
        <source>Nodes are in one component if a path leads from one to the other; in a directed graph, with &apos;weak&apos;, directions are not looked at. Components have numbers from 0, from the one with the most nodes to the smallest, those of equal size by their first node.

The column `component` is added to the nodes of the graph. `components` has a row for each, with its number of nodes and of edges within it.

Example: then Subgraph with the condition `component == 0` keeps the largest one.</source>
        <translation>Knoten sind in derselben Komponente, wenn ein Pfad vom einen zum anderen führt; in einem gerichteten Graphen werden mit „schwach“ Richtungen nicht betrachtet. Komponenten haben Nummern ab 0, von der mit den meisten Knoten zur kleinsten, gleich große nach ihrem ersten Knoten.

Die Spalte `component` kommt zu den Knoten des Graphen hinzu. `components` hat eine Zeile für jede, mit der Zahl ihrer Knoten und der Kanten in ihr.

Beispiel: danach behält Teilgraph mit der Bedingung `component == 0` die größte.</translation>
    </message>
    <message>
        <source>Nothing can be changed: files are opened for reading, the server is asked in a read-only transaction, and a query is one statement that can&apos;t open other files. Values stand in the query as `:name` and are bound, so that no value can become a part of it; a colon that begins no name is written `\:`. Names of tables and columns are looked up.

Types come from the database. SQLite keeps to no types: a column with numbers and texts is text, and columns that a table declares as BOOLEAN, DATE and DATETIME become such if all their values fit. From PostgreSQL, NUMERIC without a precision becomes a decimal number, and arrays, JSON and types of its own become texts. All rows are read into memory, in the order in which the database gives them; only ORDER BY in a query promises one. The columns are unknown until the node has run, and it asks the database anew in each run.

Example: the query `SELECT * FROM orders WHERE day &gt;= :since` with the date `2024-01-01` as `since`.</source>
        <translation>Ändern lässt sich nichts: Dateien werden zum Lesen geöffnet, der Server wird in einer Nur-Lese-Transaktion gefragt, und eine Abfrage ist eine einzige Anweisung, die keine anderen Dateien öffnen kann. Werte stehen in der Abfrage als `:name` und werden gebunden, sodass kein Wert Teil von ihr werden kann; ein Doppelpunkt, mit dem kein Name beginnt, wird als `\:` geschrieben. Namen von Tabellen und Spalten werden nachgeschlagen.

Die Typen kommen aus der Datenbank. SQLite hält sich an keine Typen: Eine Spalte mit Zahlen und Texten ist Text, und Spalten, die eine Tabelle als BOOLEAN, DATE und DATETIME deklariert, werden dazu, wenn alle ihre Werte passen. Aus PostgreSQL wird NUMERIC ohne Genauigkeit zu einer Dezimalzahl; Arrays, JSON und eigene Typen werden zu Texten. Alle Zeilen werden in den Speicher gelesen, in der Reihenfolge, in der die Datenbank sie liefert; nur ORDER BY in einer Abfrage sichert eine zu. Die Spalten sind unbekannt, bis der Knoten gelaufen ist, und er fragt die Datenbank in jedem Lauf neu.

Beispiel: die Abfrage `SELECT * FROM orders WHERE day &gt;= :since` mit dem Datum `2024-01-01` als `since`.</translation>
    </message>
    <message>
        <source>Numbers, dates and truth values become texts, dates as year-month-day; for another form take Type Converter first. A quoting sign inside a value is doubled. If all values of a row are missing, &apos;skip&apos; gives a missing value.

Example: `street`, `town` with the separator `, `.</source>
        <translation>Zahlen, Datums- und Wahrheitswerte werden zu Texten, Datumswerte als Jahr-Monat-Tag; für eine andere Form vorher Typ umwandeln verwenden. Ein Anführungszeichen in einem Wert wird verdoppelt. Sind alle Werte einer Zeile fehlend, ergibt „überspringen“ einen fehlenden Wert.

Beispiel: `street`, `town` mit dem Trennzeichen `, `.</translation>
    </message>
    <message>
        <source>Numbers, truth values, dates and times become cells of their kind. No text is ever written as a formula; one that begins with `=`, `+`, `-`, `@`, a tab or a carriage return also gets an apostrophe, because a spreadsheet would run it when the cell is edited or exported. Switch it off where every text must stay unchanged.

What a cell can&apos;t hold exactly becomes text: whole numbers of more than 15 digits, and dates before March 1900. A missing value is an empty cell, NaN and infinities are errors (#NUM!, #DIV/0!). Times lose their zone. A sheet holds 1,048,576 rows and 16,384 columns. The file appears under its name only when it is complete, and an older one stays until then.

Example: connect a table of orders and one of customers, with the sheets `Orders` and `Customers`.</source>
        <translation>Zahlen, Wahrheitswerte, Datums- und Zeitwerte werden zu Zellen ihrer Art. Kein Text wird je als Formel geschrieben; einer, der mit `=`, `+`, `-`, `@`, einem Tabulator oder einem Wagenrücklauf beginnt, bekommt außerdem einen Apostroph, weil ein Tabellenprogramm ihn ausführen würde, wenn die Zelle bearbeitet oder exportiert wird. Das lässt sich abschalten, wenn jeder Text unverändert bleiben muss.

Was eine Zelle nicht genau enthalten kann, wird Text: Datumswerte vor März 1900 und ganze Zahlen mit mehr als 15 Ziffern. Ein fehlender Wert ist eine leere Zelle, NaN und Unendlich sind Fehler (#NUM!, #DIV/0!). Zeitwerte verlieren ihre Zeitzone. Ein Blatt fasst 1 048 576 Zeilen und 16 384 Spalten. Die Datei erscheint erst unter ihrem Namen, wenn sie vollständig ist; eine ältere bleibt bis dahin erhalten.

Beispiel: eine Tabelle mit Bestellungen und eine mit Kunden verbinden, mit den Blättern `Orders` und `Customers`.</translation>
    </message>
    <message>
        <source>Of more than 2 000 rows as many are drawn at random, always the same ones. The most frequent eight groups have a colour each, or seven if there are more; then the rest is &apos;others&apos;. Points that are not selected are faint.

`selected` has the rows that lie in all ranges, whether they are drawn or not, in the order of the table; without a range it has none.

Example: the four lengths of the iris table, coloured by `species`.</source>
        <translation>Von mehr als 2 000 Zeilen werden so viele zufällig gezeichnet, immer dieselben. Die acht häufigsten Gruppen haben je eine Farbe, oder sieben, wenn es mehr gibt; dann ist der Rest „others“. Nicht ausgewählte Punkte sind blass.

`selected` enthält die Zeilen, die in allen Bereichen liegen, ob gezeichnet oder nicht, in der Reihenfolge der Tabelle; ohne Bereich keine.

Beispiel: die vier Längen der Iris-Tabelle, gefärbt nach `species`.</translation>
    </message>
    <message>
        <source>Of steps or images the last side is taken: the same sums at each place. The last layer of a classifier has one value for each class and no function (linear), because the trainer makes probabilities of them.</source>
        <translation>Von Schritten oder Bildern wird die letzte Achse genommen: an jeder Stelle dieselben Summen. Die letzte Schicht eines Klassifikators hat einen Wert je Klasse und keine Funktion (linear), weil erst das Training daraus Wahrscheinlichkeiten macht.</translation>
    </message>
    <message>
        <source>One row for each word (of each group), the most frequent first, and equally frequent ones by their letters. `count` is how often it is used, `texts` in how many rows, and `share` what share of the rows that is, of all that have a list, empty or not. Missing lists are left out.

Example: of `to`, `be`, `or`, `not`, `to`, `be` both `to` and `be` have the count 2, in 1 text.</source>
        <translation>Eine Zeile je Wort (jeder Gruppe), die häufigsten zuerst, gleich häufige alphabetisch. `count` sagt, wie oft es verwendet wird, `texts`, in wie vielen Zeilen, und `share`, welcher Anteil der Zeilen das ist, von allen mit einer Liste, leer oder nicht. Fehlende Listen werden ausgelassen.

Beispiel: Von `to`, `be`, `or`, `not`, `to`, `be` haben `to` und `be` beide die Anzahl 2, in 1 Text.</translation>
    </message>
    <message>
        <source>Only addresses of the public internet are reached, also after a redirect, unless you allow others: a workflow from somebody else must not look into your network. Each name is looked up once, all its addresses are checked, and the connection is made to the one that was checked. Proxies of the environment are not used. The secret goes to the server that the address names and is left out after a redirect to another.

Failures that may pass (no connection, 429 and 5xx) are tried again after a pause that doubles, or after as long as the server asks for. Answers of other codes than 200 stop the run. JSON and CSV are read as JSON Reader and CSV Reader do. The columns are unknown until the node has run, and it asks the server anew in each run.

Example: `https://api.example.org/orders` with *rows* `data`, *query* `since` = `2024-01-01`, and a secret.</source>
        <translation>Erreicht werden nur Adressen des öffentlichen Internets, auch nach einer Weiterleitung, sofern andere nicht erlaubt sind: Ein Workflow von jemand anderem darf nicht ins eigene Netz sehen. Jeder Name wird einmal nachgeschlagen, alle seine Adressen werden geprüft, und verbunden wird mit der geprüften. Proxys der Umgebung werden nicht verwendet. Das Geheimnis geht an den Server, den die Adresse nennt, und wird nach einer Weiterleitung zu einem anderen weggelassen.

Fehler, die vorübergehen können (keine Verbindung, 429 und 5xx), werden nach einer Pause, die sich verdoppelt, erneut versucht, oder nach der Zeit, um die der Server bittet. Antworten mit anderen Codes als 200 halten den Lauf an. JSON und CSV werden gelesen wie bei JSON lesen und CSV lesen. Die Spalten sind unbekannt, bis der Knoten gelaufen ist, und er fragt den Server in jedem Lauf neu.

Beispiel: `https://api.example.org/orders` mit *Zeilen* `data`, *Abfrage* `since` = `2024-01-01` und einem Geheimnis.</translation>
    </message>
    <message>
        <source>Only the columns that later nodes need are read. With *verify* each page is compared with its checksum, where the file has checksums, and the values are checked, so that a damaged file is refused and never gives wrong numbers. Without it reading is about three times faster and rows that a later filter drops may not be read at all; switch it off for large files that you trust.

Of a folder, all files that end in parquet, pq and parq are read, in the order of their names.

Example: `data/flights-*.parquet` with the columns `carrier` and `arr_delay`.</source>
        <translation>Gelesen werden nur die Spalten, die spätere Knoten brauchen. Mit *Prüfen* wird jede Seite mit ihrer Prüfsumme verglichen, wenn die Datei Prüfsummen hat, und die Werte werden geprüft; eine beschädigte Datei wird so abgelehnt und liefert nie falsche Zahlen. Ohne diese Prüfung ist das Lesen etwa dreimal so schnell, und Zeilen, die ein späterer Filter verwirft, werden vielleicht gar nicht gelesen; für große, vertrauenswürdige Dateien lässt sie sich abschalten.

Aus einem Ordner werden alle Dateien mit den Endungen parquet, pq und parq in der Reihenfolge ihrer Namen gelesen.

Beispiel: `data/flights-*.parquet` mit den Spalten `carrier` und `arr_delay`.</translation>
    </message>
    <message>
        <source>Only the columns that later nodes need are read. With *verify* offsets, codes and texts are checked, so that a damaged file is refused and never crashes the run; the format has no checksums, so a flipped digit stays unnoticed. Without it a file, but not a stream, is mapped into memory and read as it is; switch it off for files you trust.

Of a folder, all files that end in arrow, arrows, ipc and feather are read, in the order of their names.

Example: `data/flights.arrow` with the columns `carrier` and `arr_delay`.</source>
        <translation>Gelesen werden nur die Spalten, die spätere Knoten brauchen. Mit *Prüfen* werden Offsets, Codes und Texte geprüft; eine beschädigte Datei wird so abgelehnt und bringt nie den Lauf zum Absturz. Das Format hat keine Prüfsummen, eine veränderte Ziffer bleibt also unbemerkt. Ohne diese Prüfung wird eine Datei, aber kein Stream, in den Speicher eingeblendet und gelesen, wie sie ist; für vertrauenswürdige Dateien lässt sie sich abschalten.

Aus einem Ordner werden alle Dateien mit den Endungen arrow, arrows, ipc und feather in der Reihenfolge ihrer Namen gelesen.

Beispiel: `data/flights.arrow` mit den Spalten `carrier` und `arr_delay`.</translation>
    </message>
    <message>
        <source>Pixels of 128 and above are bright. A row has `image_row`, the number of the row that the mask is in (from 0); `region`, the number of the thing in its image (from 0, in the chosen order); its `area` in pixels; the box around it as `left`, `top`, `width` and `height`; the middle of its pixels as `center_x` and `center_y`, where the pixel in the upper left corner has its middle at 0, 0; and `crop`, the image within the box. Where two come equally far left or up, the upper or left one is first. A missing mask has no rows.

Example: after Threshold of a line of characters, from 40 pixels, left to right: a row for each character.</source>
        <translation>Pixel ab 128 gelten als hell. Eine Zeile hat `image_row`, die Nummer der Zeile, in der die Maske steht (ab 0); `region`, die Nummer des Objekts in seinem Bild (ab 0, in der gewählten Reihenfolge); seine `area` in Pixeln; den Rahmen darum als `left`, `top`, `width` und `height`; die Mitte seiner Pixel als `center_x` und `center_y`, wobei das Pixel in der linken oberen Ecke seine Mitte bei 0, 0 hat; und `crop`, das Bild im Rahmen. Liegen zwei gleich weit links oder oben, kommt das obere oder linke zuerst. Eine fehlende Maske hat keine Zeilen.

Beispiel: nach Schwellenwert auf einer Zeile von Zeichen, ab 40 Pixeln, von links nach rechts: eine Zeile je Zeichen.</translation>
    </message>
    <message>
        <source>Put layers behind it, and Network Trainer at the end. At each connection stands what comes out, and how many weights there are, before anything is trained. Columns are laid out in the shape row by row: 64 columns of pixels may be taken as `8 × 8 × 1`.</source>
        <translation>Dahinter kommen die Schichten und am Ende Netz trainieren. An jeder Verbindung steht, was herauskommt und wie viele Gewichte es gibt, bevor irgendetwas trainiert ist. Spalten werden zeilenweise in die Form gelegt: 64 Spalten mit Pixeln lassen sich als `8 × 8 × 1` nehmen.</translation>
    </message>
    <message>
        <source>Recall is the share of positives that reach the threshold; precision is the share of positives among the rows that do. The thresholds are all distinct scores, and equal scores move together. The average precision is the mean of the precisions, each weighted with the recall that its threshold adds; a score that knows nothing has the share of positives. Where positives are rare, this curve tells more than the ROC curve.

Rows whose class or score is missing or not a number are left out. If only one class is left, nothing is drawn. `curve` has every threshold of every score with precision, recall and F1. The metrics are those of the first score and the average precision of each; `best f1` is too good on average, as its threshold was chosen on the same rows. `selected` has the rows that the threshold of the first score calls positive, in the order of the table; without a threshold it has none.

Example: truth `diagnosis`, after Apply Model with probabilities.</source>
        <translation>Recall ist der Anteil der positiven Zeilen, die den Schwellenwert erreichen; Precision ist der Anteil der positiven unter den Zeilen, die es tun. Die Schwellenwerte sind alle verschiedenen Scores, und gleiche Scores bewegen sich gemeinsam. Die Average Precision ist der Mittelwert der Precisions, jede gewichtet mit dem Recall, den ihr Schwellenwert hinzufügt; ein Score, der nichts weiß, hat den Anteil der positiven Zeilen. Wo positive selten sind, sagt diese Kurve mehr als die ROC-Kurve.

Zeilen, deren Klasse oder Score fehlt oder NaN ist, werden ausgelassen. Bleibt nur eine Klasse übrig, wird nichts gezeichnet. `curve` hat jeden Schwellenwert jedes Scores mit Precision, Recall und F1. Die Metriken sind die des ersten Scores und die Average Precision von jedem; `best f1` ist im Mittel zu gut, da sein Schwellenwert auf denselben Zeilen gewählt wurde. `selected` enthält die Zeilen, die der Schwellenwert des ersten Scores positiv nennt, in der Reihenfolge der Tabelle; ohne Schwellenwert keine.

Beispiel: wahre Klasse `diagnosis`, nach Modell anwenden mit Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Rosenblatt&apos;s rule: all weights start at 0; a row that is on the wrong side moves the border by its features times the rate, and rows on the right side change nothing. With two classes the border is that of the last in order (true, 1, or the last text), with more each class has one against all others, and the largest sum wins.

Training ends with the first epoch in which nothing changes. That comes if a plane divides the classes, and never otherwise, which the log tells. `curve` has the errors on all rows after each epoch and whether it changed anything; `coefficients` are for the features as they are. There are no probabilities.

Missing values in the features or the target stop the node. True and false count as 1 and 0.

Example: `a and b` is learnt in 6 epochs, `a or b` in 4, and no border gives `a xor b`.</source>
        <translation>Rosenblatts Regel: Alle Gewichte beginnen bei 0; eine Zeile auf der falschen Seite bewegt die Grenze um ihre Merkmale mal die Lernrate, und Zeilen auf der richtigen Seite ändern nichts. Bei zwei Klassen ist die Grenze die der in der Reihenfolge letzten (wahr, 1 oder der letzte Text), bei mehr hat jede Klasse eine gegen alle anderen, und die größte Summe gewinnt.

Das Training endet mit der ersten Epoche, in der sich nichts ändert. Dazu kommt es, wenn eine Ebene die Klassen trennt, und sonst nie; das Protokoll sagt es. `curve` hat die Fehler auf allen Zeilen nach jeder Epoche, und ob diese etwas geändert hat; `coefficients` gelten für die unveränderten Merkmale. Wahrscheinlichkeiten gibt es nicht.

Fehlende Werte in den Merkmalen oder der Zielspalte halten den Knoten an. Wahr und falsch zählen als 1 und 0.

Beispiel: `a and b` ist in 6 Epochen gelernt, `a or b` in 4, und keine Grenze ergibt `a xor b`.</translation>
    </message>
    <message>
        <source>Rows are sorted by the row columns, missing values last, and the new columns by their values. A new column has the name of its value; with several columns to spread, of all their values, and with several figures, of the value and the figure, joined by *separator*. A cell without rows is missing, or 0 where something is counted. What the functions do with missing values is described at Group By.

With totals, `total` is worked out from the rows themselves, so that a total mean is the mean of all rows and not of the cells. The totals of the columns are what the node gives without row columns.

Example: rows `origin`, columns `day`, function &apos;rows&apos;: the flights of each airport on each day.</source>
        <translation>Zeilen sind nach den Zeilenspalten sortiert, fehlende Werte zuletzt, und die neuen Spalten nach ihren Werten. Eine neue Spalte trägt den Namen ihres Werts; sind mehrere Spalten auszubreiten, den aller ihrer Werte, und bei mehreren Kennzahlen den des Werts und der Kennzahl, verbunden durch *Trennzeichen*. Eine Zelle ohne Zeilen ist fehlend, oder 0, wenn etwas gezählt wird. Was die Funktionen mit fehlenden Werten tun, steht bei Gruppieren.

Mit Gesamtwerten wird `total` aus den Zeilen selbst berechnet; ein Gesamtmittelwert ist also der Mittelwert aller Zeilen und nicht der Zellen. Die Gesamtwerte der Spalten sind das, was der Knoten ohne Zeilenspalten liefert.

Beispiel: Zeilen `origin`, Spalten `day`, Funktion „Zeilen“: die Flüge jedes Flughafens an jedem Tag.</translation>
    </message>
    <message>
        <source>Rows that are alike come to lie together, so groups can be seen in a Scatter. Only nearness means something: how far groups are apart, how large they are and which way up they lie does not. Try several perplexities; it must be smaller than the number of rows, and is lowered to a third of them where it is not. van der Maaten and Hinton (2008).

The map begins with the principal components and is worked out by Barnes and Hut&apos;s approximation. It can&apos;t be applied to other rows; PCA can. The metric `divergence` says how badly nearness was kept (0 is best). Missing values stop the node.

Example: the iris table with perplexity 30: `setosa` is an island, the other two species touch.</source>
        <translation>Ähnliche Zeilen kommen beieinander zu liegen, sodass Gruppen in einem Streudiagramm zu sehen sind. Nur Nähe bedeutet etwas: wie weit Gruppen auseinanderliegen, wie groß sie sind und wie herum sie liegen, nicht. Mehrere Perplexitäten zu versuchen lohnt sich; sie muss kleiner als die Zahl der Zeilen sein und wird auf ein Drittel davon gesenkt, wo sie es nicht ist. van der Maaten und Hinton (2008).

Die Karte beginnt mit den Hauptkomponenten und wird mit der Näherung von Barnes und Hut berechnet. Sie lässt sich nicht auf andere Zeilen anwenden; bei Hauptkomponenten (PCA) geht das. Die Metrik `divergence` gibt an, wie schlecht Nähe erhalten blieb (0 ist das Beste). Fehlende Werte halten den Knoten an.

Beispiel: die Iris-Tabelle mit Perplexität 30: `setosa` ist eine Insel, die anderen beiden Arten berühren sich.</translation>
    </message>
    <message>
        <source>Rows that are equal in all keys stay in the order they have. A row with a missing value or NaN in a key is never kept, so there may be fewer rows. With groups, the rows are sorted by the groups first, missing ones last.

Example: keys `arr_delay`, count 3, groups `carrier`: the three most delayed flights of each airline.</source>
        <translation>Zeilen, die in allen Schlüsseln gleich sind, bleiben in ihrer Reihenfolge. Eine Zeile mit einem fehlenden Wert oder NaN in einem Schlüssel wird nie behalten, es können also weniger Zeilen sein. Mit Gruppen werden die Zeilen zuerst nach den Gruppen sortiert, fehlende zuletzt.

Beispiel: Schlüssel `arr_delay`, Anzahl 3, Gruppen `carrier`: die drei am stärksten verspäteten Flüge jeder Fluggesellschaft.</translation>
    </message>
    <message>
        <source>Rows that are equal in all keys stay in the order they have. Texts are compared by their characters&apos; codes, so capital letters come before small ones; in their natural order `row 9` comes before `row 10`, which otherwise it follows. Missing values come last (or first), whether ascending or descending.

Example: `carrier` ascending, then `arr_delay` descending.</source>
        <translation>Zeilen, die in allen Schlüsseln gleich sind, bleiben in ihrer Reihenfolge. Texte werden nach den Codes ihrer Zeichen verglichen, Großbuchstaben kommen also vor kleinen; in ihrer natürlichen Ordnung kommt `row 9` vor `row 10`, sonst danach. Fehlende Werte kommen zuletzt (oder zuerst), ob aufsteigend oder absteigend.

Beispiel: `carrier` aufsteigend, dann `arr_delay` absteigend.</translation>
    </message>
    <message>
        <source>R² is 1 less the squared error as a share of the spread of the actual numbers: 1 is perfect, 0 as good as their mean, and worse predictions are negative. The difference is predicted less actual, so a positive mean signed difference says that the predictions are too high. The percentage error is given as a share (0.1 is 10 %).

Rows where one of the numbers is missing are left out and counted in the metric `left out`. R² is missing where all actual numbers are equal, the percentage error where one of them is 0.

Example: actual `Chance of Admit`, predicted `Prediction (Chance of Admit)`.</source>
        <translation>R² ist 1 minus den quadratischen Fehler als Anteil an der Streuung der tatsächlichen Zahlen: 1 ist perfekt, 0 so gut wie ihr Mittelwert, und schlechtere Vorhersagen sind negativ. Die Differenz ist Vorhersage minus tatsächlicher Wert; eine positive mittlere Differenz mit Vorzeichen heißt also, dass die Vorhersagen zu hoch sind. Der prozentuale Fehler wird als Anteil angegeben (0.1 ist 10 %).

Zeilen, in denen eine der Zahlen fehlt, entfallen und werden in der Metrik `left out` gezählt. R² fehlt, wo alle tatsächlichen Zahlen gleich sind, der prozentuale Fehler, wo eine von ihnen 0 ist.

Beispiel: tatsächlich `Chance of Admit`, vorhergesagt `Prediction (Chance of Admit)`.</translation>
    </message>
    <message>
        <source>STL (Cleveland and others, 1990) smooths by local regression, so that the season may change slowly; a larger *seasonal* keeps it more alike. Of values that are multiplied, the logarithms are divided, and the parts given on the scale of the values: `trend` times `season` times `remainder` is the value. Otherwise their sum is.

The rows are sorted by the time, and must lie at equal distances: missing values stop the node. The metrics say how strong trend and season are, from 0 to 1: one less the variance of the remainder as a share of that of both.

Example: `temp` of every hour with the period 24: the course of a day, and what is left without it.</source>
        <translation>STL (Cleveland und andere, 1990) glättet mit lokaler Regression, sodass sich die Saison langsam ändern darf; ein größeres *Saisonal* hält sie gleichmäßiger. Bei multiplizierten Teilen werden die Logarithmen zerlegt und die Teile auf der Skala der Werte angegeben: `trend` mal `season` mal `remainder` ist der Wert. Sonst ist es ihre Summe.

Die Zeilen werden nach der Zeit sortiert und müssen in gleichen Abständen liegen: Fehlende Werte halten den Knoten an. Die Metriken geben an, wie stark Trend und Saison sind, von 0 bis 1: eins minus die Varianz des Rests als Anteil an der von beiden zusammen.

Beispiel: `temp` jeder Stunde mit der Periode 24: der Tagesverlauf und was ohne ihn bleibt.</translation>
    </message>
    <message>
        <source>Schemes and hosts become small letters; a user and password in an address are left out. A part that an address doesn&apos;t have is missing, and so are all parts of a missing one. An address without `//`, such as `/news?id=3` in a web log, is a path. The port is a number, and only there if the address has one. The extension is that of the path, in small letters. Of a name that a query has twice, the first value counts. Rows are worked on as they come.

Example: the column `referrer` with the parts `host` and `path` and the parameter `q` gives `url_host`, `url_path` and `url_q`.</source>
        <translation>Schemata und Hosts werden kleingeschrieben; Benutzer und Passwort in einer Adresse werden weggelassen. Ein Teil, den eine Adresse nicht hat, ist fehlend, ebenso alle Teile einer fehlenden. Eine Adresse ohne `//`, etwa `/news?id=3` in einem Webserver-Log, ist ein Pfad. Der Port ist eine Zahl und nur da, wenn die Adresse einen hat. Die Dateiendung ist die des Pfads, in Kleinbuchstaben. Hat eine Query einen Namen zweimal, zählt der erste Wert. Zeilen werden bearbeitet, wie sie kommen.

Beispiel: Die Spalte `referrer` mit den Teilen `host` und `path` und dem Parameter `q` ergibt `url_host`, `url_path` und `url_q`.</translation>
    </message>
    <message>
        <source>Settings are all combinations of a grid, values drawn at random, or the rows of a table. What is connected to the inputs is the same for each setting, and what no setting changes is worked out only once.

`metrics` has a row for each setting: its values, and the numbers that nodes inside reported. `best` is the row of it with the highest or lowest metric, the first of equal ones. The tables that leave the workflow inside are put below each other, behind the values of their setting.

Example: a grid of the parameters `trees` and `depth` of a workflow with a Random Forest and a Scorer.</source>
        <translation>Einstellungen sind alle Kombinationen eines Gitters, zufällig gezogene Werte oder die Zeilen einer Tabelle. Was mit den Eingängen verbunden ist, bleibt bei jeder Einstellung gleich, und was keine Einstellung ändert, wird nur einmal berechnet.

`metrics` (Metriken) hat eine Zeile je Einstellung: ihre Werte und die Zahlen, die innere Knoten gemeldet haben. `best` (beste) ist daraus die Zeile mit der höchsten oder niedrigsten Metrik, bei gleichen die erste. Die Tabellen, die aus dem inneren Workflow kommen, werden untereinandergehängt, hinter den Werten ihrer Einstellung.

Beispiel: ein Gitter der Parameter `trees` und `depth` eines Workflows mit Random Forest und Klassifikation bewerten.</translation>
    </message>
    <message>
        <source>Sobel gives the length of the gradient, from 0 on an even area to 255 where black and white lie side by side along a straight line. Canny (1986) follows the ridges of the gradient of the blurred image: lines that are steeper than *high* somewhere, as far as they are steeper than *low*, one pixel wide, white on black. A missing image stays missing.

Example: canny with sigma 2 for a photograph.</source>
        <translation>Sobel liefert die Länge des Gradienten, von 0 auf einer gleichmäßigen Fläche bis 255, wo Schwarz und Weiß entlang einer Geraden aneinandergrenzen. Canny (1986) folgt den Graten des Gradienten im weichgezeichneten Bild: Linien, die irgendwo steiler als *Obergrenze* sind, so weit sie steiler als *Untergrenze* sind, ein Pixel breit, weiß auf schwarz. Ein fehlendes Bild bleibt fehlend.

Beispiel: „canny“ mit Sigma 2 für ein Foto.</translation>
    </message>
    <message>
        <source>Sources: Ioffe and Szegedy (2015), Batch Normalization; Ba, Kiros and Hinton (2016), Layer Normalization.</source>
        <translation>Quellen: Ioffe und Szegedy (2015), Batch Normalization; Ba, Kiros und Hinton (2016), Layer Normalization.</translation>
    </message>
    <message>
        <source>Such a network names a symbol, or the blank, at every step, and the same symbol for as long as it sees it. First runs of the same symbol become one, then blanks are left out (Graves and others, 2006). So a symbol twice in a row needs a blank in between: `aab` is `ab`, and `a_ab` is `aab`.

In a text every character is a symbol; in a list every value, a text or a whole number. A missing value within a list counts as blank; a missing text or list stays missing. What is collapsed is the best path, the likeliest symbol of each step, which is not always the likeliest text.

Example: `__hh_e_l_ll__o` becomes `hello`.</source>
        <translation>Ein solches Netz nennt bei jedem Schritt ein Symbol oder den Blank, und dasselbe Symbol, solange es dieses sieht. Zuerst werden Folgen desselben Symbols zu einem, dann entfallen die Blanks (Graves und andere, 2006). Ein Symbol zweimal hintereinander braucht also einen Blank dazwischen: `aab` ist `ab`, und `a_ab` ist `aab`.

In einem Text ist jedes Zeichen ein Symbol; in einer Liste jeder Wert, ein Text oder eine ganze Zahl. Ein fehlender Wert in einer Liste zählt als Blank; ein fehlender Text oder eine fehlende Liste bleibt fehlend. Zusammengefasst wird der beste Pfad, das wahrscheinlichste Symbol jedes Schritts; das ist nicht immer der wahrscheinlichste Text.

Beispiel: `__hh_e_l_ll__o` wird zu `hello`.</translation>
    </message>
    <message>
        <source>Tables that hold other tables are left out, as they only lay out a page. A cell over several rows or columns is repeated in each; several rows of headings are put together (`2024 Sales`). Line breaks and several spaces become one space, empty cells are missing, and types are found as CSV Reader finds them. The page is only read: nothing in it runs, and nothing that it names is fetched. Addresses are looked at as HTTP Reader does.

Example: `https://en.wikipedia.org/wiki/List_of_rivers_by_length` with the table `1`.</source>
        <translation>Tabellen, die andere Tabellen enthalten, werden ausgelassen, da sie nur eine Seite gliedern. Eine Zelle über mehrere Zeilen oder Spalten wird in jeder wiederholt; mehrere Kopfzeilen werden zusammengesetzt (`2024 Sales`). Zeilenumbrüche und mehrere Leerzeichen werden zu einem Leerzeichen, leere Zellen sind fehlend, und Typen werden erkannt wie bei CSV lesen. Die Seite wird nur gelesen: Nichts in ihr läuft, und nichts, was sie nennt, wird abgerufen. Adressen werden behandelt wie bei HTTP lesen.

Beispiel: `https://en.wikipedia.org/wiki/List_of_rivers_by_length` mit der Tabelle `1`.</translation>
    </message>
    <message>
        <source>The F test asks whether the means of the classes differ, or for a number how straight the relation is; it has a p value. Mutual information, in nats, finds any relation, also one that bends, and is estimated from nearest neighbours (Ross 2014), which takes longer. χ² treats features as counts. A whole-number target counts as a number unless the task says that it is a class.

Each feature is looked at alone: two that say the same both rank high, and two that only together say something both rank low. Permutation Importance asks a model instead. A constant feature has no F. Missing values stop the node.

Example: target `species` on the iris table ranks `petal_length` first, with F = 1180.</source>
        <translation>Der F-Test fragt, ob sich die Mittelwerte der Klassen unterscheiden, oder bei einer Zahl, wie linear der Zusammenhang ist; er hat einen p-Wert. Mutual Information, in Nat, findet jeden Zusammenhang, auch einen gekrümmten, und wird aus nächsten Nachbarn geschätzt (Ross 2014), was länger dauert. χ² behandelt Merkmale als Anzahlen. Eine ganzzahlige Zielspalte gilt als Zahl, sofern die Aufgabe nicht angibt, dass sie eine Klasse ist.

Jedes Merkmal wird allein betrachtet: Zwei, die dasselbe sagen, stehen beide weit oben, und zwei, die nur zusammen etwas sagen, beide weit unten. Permutationswichtigkeit fragt stattdessen ein Modell. Ein konstantes Merkmal hat kein F. Fehlende Werte halten den Knoten an.

Beispiel: Zielspalte `species` auf der Iris-Tabelle setzt `petal_length` an die erste Stelle, mit F = 1180.</translation>
    </message>
    <message>
        <source>The augmented Dickey–Fuller test (ADF) takes for granted that the series wanders (has a unit root): a small p speaks for stationary. KPSS takes for granted that it is stationary: a small p speaks against. Where both call it stationary it is, where both deny it, difference it once (Difference, or d = 1 of ARIMA); where they disagree it often has a trend, or too few rows.

The lags of ADF are chosen by Akaike&apos;s criterion, those of KPSS by Hobijn and others (1998). The p of KPSS is known from 0.01 to 0.1 alone, and given as the nearer of these outside of it. Missing values and constant series stop the node.

Example: a random walk has a large p of ADF and a small one of KPSS; its differences the other way round.</source>
        <translation>Der erweiterte Dickey-Fuller-Test (ADF) setzt voraus, dass die Reihe wandert (eine Einheitswurzel hat): Ein kleines p spricht für Stationarität. KPSS setzt voraus, dass sie stationär ist: Ein kleines p spricht dagegen. Nennen beide sie stationär, ist sie es; bestreiten es beide, ist sie einmal zu differenzieren (Differenz, oder d = 1 bei ARIMA); widersprechen sie einander, hat sie oft einen Trend oder zu wenige Zeilen.

Die Lags von ADF werden nach Akaikes Kriterium gewählt, die von KPSS nach Hobijn und anderen (1998). Das p von KPSS ist nur von 0.01 bis 0.1 bekannt und wird außerhalb als der nähere dieser Werte angegeben. Fehlende Werte und konstante Reihen halten den Knoten an.

Beispiel: Ein Random Walk hat ein großes p bei ADF und ein kleines bei KPSS; seine Differenzen umgekehrt.</translation>
    </message>
    <message>
        <source>The categories with the longest bars are drawn, and the rest together as &apos;others&apos;, whose mean or median is that of all its rows. Missing categories have a bar of their own, at the end. Missing numbers, and values that are not a number, are left out; a category without any number has no bar. Groups of a mean, median, minimum or maximum stand side by side, because they don&apos;t add up, and so do groups of sums below zero.

The metrics are the number of rows and of categories.

`selected` has the rows of the selected categories, in the order of the table; without one it has none.

Example: category `carrier`, the mean of `arr_delay`, the 10 longest.</source>
        <translation>Die Kategorien mit den längsten Balken werden gezeichnet und der Rest zusammen als „others“, dessen Mittelwert oder Median der aller seiner Zeilen ist. Fehlende Kategorien haben einen eigenen Balken am Ende. Fehlende Zahlen und NaN werden ausgelassen; eine Kategorie ohne jede Zahl hat keinen Balken. Gruppen eines Mittelwerts, Medians, Minimums oder Maximums stehen nebeneinander, weil sie sich nicht aufsummieren, ebenso Gruppen mit Summen unter null.

Die Metriken sind die Zahl der Zeilen und die der Kategorien.

`selected` enthält die Zeilen der ausgewählten Kategorien, in der Reihenfolge der Tabelle; ohne Auswahl keine.

Beispiel: Kategorie `carrier`, der Mittelwert von `arr_delay`, die 10 längsten.</translation>
    </message>
    <message>
        <source>The characters are cut out as Character Crops does it, and each is told by the model. `read` is the text, `characters` how many things were found, and `certainty` the probability that all are right, if the network&apos;s probabilities are.

It can&apos;t read characters that touch each other: they are one thing. Text Images can make such images, to see where reading ends.</source>
        <translation>Die Zeichen werden wie bei Zeichenausschnitte ausgeschnitten, und jedes wird vom Modell erkannt. `read` ist der Text, `characters` die Zahl der gefundenen Objekte und `certainty` die Wahrscheinlichkeit, dass alle richtig sind, sofern die Wahrscheinlichkeiten des Netzes stimmen.

Zeichen, die einander berühren, lassen sich nicht lesen: Sie sind ein einziges Objekt. Textbilder kann solche Bilder erzeugen, um zu sehen, wo das Lesen endet.</translation>
    </message>
    <message>
        <source>The class is the one that most neighbours have, among equally frequent ones the first in order, or with *ties* the one of more rows; its probability is their share. A number is the mean of those of the neighbours. A whole-number target counts as a number unless the task says that it is a class.

Distances are in the units of the columns, so a column with large numbers counts most, unless *z_score* divides each by its standard deviation. The model holds all rows of the training table. Which of several rows at the same distance are asked is not defined.

Missing values in the features or the target stop the node, unless *missing* leaves their rows out. True and false count as 1 and 0.

Example: 10 neighbours with *z_score* on the admissions table predict the chance of the last 100 applicants with an R² of 0.846.</source>
        <translation>Die Klasse ist die, die die meisten Nachbarn haben, unter gleich häufigen die in der Reihenfolge erste, oder mit *Bei Gleichstand* die mit mehr Zeilen; ihre Wahrscheinlichkeit ist deren Anteil. Eine Zahl ist der Mittelwert derer der Nachbarn. Eine ganzzahlige Zielspalte gilt als Zahl, sofern die Aufgabe nicht angibt, dass sie eine Klasse ist.

Abstände sind in den Einheiten der Spalten, eine Spalte mit großen Zahlen zählt also am meisten, sofern *z-Transformation* nicht jede durch ihre Standardabweichung teilt. Das Modell enthält alle Zeilen der Trainingstabelle. Welche von mehreren Zeilen im selben Abstand gefragt werden, ist nicht festgelegt.

Fehlende Werte in den Merkmalen oder der Zielspalte halten den Knoten an, sofern *Fehlende Werte* ihre Zeilen nicht weglässt. Wahr und falsch zählen als 1 und 0.

Beispiel: 10 Nachbarn mit *z-Transformation* auf der Zulassungstabelle sagen die Chance der letzten 100 Bewerbungen mit einem R² von 0.846 vorher.</translation>
    </message>
    <message>
        <source>The classifier is asked for the probabilities of the rows of the table. With &apos;sigmoid&apos; their logits are scaled and shifted so that they fit the classes best (Platt&apos;s way, with his targets); with &apos;isotonic&apos; they are replaced by the rising steps that fit best. A row is of the positive class if its calibrated probability is at least the threshold.

The new classifier gives the same columns as the one that enters, and takes its place everywhere: in Apply Model, in a file, or in a view. Calibrate with rows that it was not trained on, and score it on others again.

`brier` is the mean square of what the calibrated probability misses by, `brier before` that of the classifier itself; smaller is better. Rows without a class or a probability do not count, and are counted in `left out`.

Example: the criterion &apos;cost&apos; with false negatives at 5. *ROC Curve* gives out such a classifier too, for the threshold that is dragged along its curve.</source>
        <translation>Der Klassifikator wird nach den Wahrscheinlichkeiten der Zeilen der Tabelle gefragt. Mit „sigmoid“ werden ihre Logits so skaliert und verschoben, dass sie am besten zu den Klassen passen (nach Platt, mit seinen Zielwerten); mit „isotonisch“ werden sie durch die am besten passenden steigenden Stufen ersetzt. Eine Zeile gehört zur positiven Klasse, wenn ihre kalibrierte Wahrscheinlichkeit mindestens der Schwellenwert ist.

Der neue Klassifikator liefert dieselben Spalten wie der eingehende und tritt überall an seine Stelle: in Modell anwenden, in einer Datei oder in einer Ansicht. Kalibriert wird auf Zeilen, auf denen er nicht trainiert wurde, und bewertet wiederum auf anderen.

`brier` ist das mittlere Quadrat dessen, worum die kalibrierte Wahrscheinlichkeit danebenliegt, `brier before` das des Klassifikators selbst; kleiner ist besser. Zeilen ohne Klasse oder Wahrscheinlichkeit zählen nicht und werden in `left out` gezählt.

Beispiel: das Kriterium „Kosten“ mit falsch negativen zu 5. Auch *ROC-Kurve* gibt einen solchen Klassifikator heraus, für den Schwellenwert, der entlang ihrer Kurve gezogen wird.</translation>
    </message>
    <message>
        <source>The code finds the first connected table as `table`, all of them as the list `tables`, the parameter *values* as `values`, and `run`, which reports progress with `run.progress(0.4, loss=0.1)` and has a seed, `run.seed`. It sets `result` to a table (of pandas, polars or pyarrow, or a dictionary of columns) or `figure` to a figure (of matplotlib, or what a view node of Plait gives); an output for which it sets nothing is not active. An index of pandas is not kept: `reset_index()` makes columns of it. Relative paths count from the folder of the workflow, and what the code prints is in the log.

Code can do whatever its user can, so it runs only in a workflow that is trusted, as with `plait trust FILE`; a file that was changed must be trusted anew. The code stands in the node itself, and can&apos;t come from a parameter of the workflow or through a connection; *values* can. It has a process of its own, whatever executor the run has: it can be cancelled at once, and nothing that it changes there is seen by another node. The result is reused while the code and the tables are the same; code that reads something else, such as a file or the time, is to be reset.

Example: `result = table.groupby(&quot;carrier&quot;, as_index=False)[&quot;delay&quot;].median()`</source>
        <translation>Der Code findet die erste verbundene Tabelle als `table`, alle zusammen als Liste `tables`, den Parameter *Werte* als `values` und dazu `run`, das mit `run.progress(0.4, loss=0.1)` den Fortschritt meldet und mit `run.seed` einen Startwert hat. Er setzt `result` auf eine Tabelle (von pandas, polars oder pyarrow, oder ein Dictionary von Spalten) oder `figure` auf eine Grafik (von matplotlib oder das, was ein Ansichtsknoten von Plait liefert); ein Ausgang, für den er nichts setzt, ist nicht aktiv. Ein Index von pandas bleibt nicht erhalten: `reset_index()` macht Spalten daraus. Relative Pfade gelten ab dem Ordner des Workflows, und was der Code ausgibt, steht im Protokoll.

Code kann alles, was sein Benutzer kann; deshalb läuft er nur in einem Workflow, dem vertraut wird, etwa mit `plait trust FILE`; einer geänderten Datei muss neu vertraut werden. Der Code steht im Knoten selbst und kann weder aus einem Parameter des Workflows noch über eine Verbindung kommen; *Werte* können es. Er hat einen eigenen Prozess, ganz gleich wie der Lauf ausgeführt wird: Er lässt sich sofort abbrechen, und was er dort ändert, sieht kein anderer Knoten. Das Ergebnis wird übernommen, solange Code und Tabellen gleich bleiben; liest der Code anderes, etwa eine Datei oder die Uhrzeit, ist der Knoten zurückzusetzen.

Beispiel: `result = table.groupby(&quot;carrier&quot;, as_index=False)[&quot;delay&quot;].median()`</translation>
    </message>
    <message>
        <source>The coefficients are those of the node Correlation: a row counts for a pair where both values are known, and the correlation with a constant column is missing, which is drawn as an empty field. With the order &apos;similar&apos;, columns are put together by average linkage, where the distance of two columns is 1 - |r|.

`pairs` has a row for each pair, with the p value and the number of rows. The metrics name the number of columns and the strongest correlation, by its absolute value.

Example: all numbers of the admissions table, in the order &apos;similar&apos;.</source>
        <translation>Die Koeffizienten sind die des Knotens Korrelation: Eine Zeile zählt für ein Paar, wenn beide Werte bekannt sind, und die Korrelation mit einer konstanten Spalte fehlt, was als leeres Feld gezeichnet wird. Mit der Reihenfolge „nach Ähnlichkeit“ werden Spalten mit Average Linkage zusammengelegt, wobei der Abstand zweier Spalten 1 - |r| ist.

`pairs` hat eine Zeile für jedes Paar, mit dem p-Wert und der Zahl der Zeilen. Die Metriken nennen die Zahl der Spalten und die stärkste Korrelation, nach ihrem Betrag.

Beispiel: alle Zahlen der Zulassungstabelle, in der Reihenfolge „nach Ähnlichkeit“.</translation>
    </message>
    <message>
        <source>The columns `Feature 1`, `Feature 2` and so on are the outputs of a layer near the end. Examples that the network takes for similar lie near each other: a projection of these columns (PCA, t-SNE) shows its view of the data, and a simple learner may learn something else from them.

Example: digits, with the layer 2: the 64 values from which the ten classes are made.</source>
        <translation>Die Spalten `Feature 1`, `Feature 2` und so weiter sind die Ausgaben einer Schicht nahe dem Ende. Beispiele, die das Netz für ähnlich hält, liegen nah beieinander: Eine Projektion dieser Spalten (PCA, t-SNE) zeigt seine Sicht der Daten, und ein einfaches Lernverfahren lernt daraus vielleicht etwas anderes.

Beispiel: Ziffern, mit der Schicht 2: die 64 Werte, aus denen die zehn Klassen entstehen.</translation>
    </message>
    <message>
        <source>The columns are `file` (the path within the folder), `folder` (the folder in which the file lies, empty at the top), and `text`. Where each class of documents has a folder of its own, `folder` is the class. Files in gz, zst and bz2 are decompressed; hidden ones are left out. A file that is no text in its encoding stops the run and is named with the byte. Files are read while the query runs, and only if a later node needs their texts.

Example: the folder `reviews` with the folders `good` and `bad`, then Bag of Words and a learner for `folder`.</source>
        <translation>Die Spalten sind `file` (der Pfad innerhalb des Ordners), `folder` (der Ordner, in dem die Datei liegt, leer auf oberster Ebene) und `text`. Hat jede Klasse von Dokumenten einen eigenen Ordner, ist `folder` die Klasse. Dateien in gz, zst und bz2 werden entpackt; versteckte werden ausgelassen. Eine Datei, die in ihrer Kodierung kein Text ist, hält den Lauf an und wird mit dem Byte genannt. Dateien werden gelesen, während die Abfrage läuft, und nur, wenn ein späterer Knoten ihre Texte braucht.

Beispiel: der Ordner `reviews` mit den Ordnern `good` und `bad`, dann Bag of Words und ein Lernverfahren für `folder`.</translation>
    </message>
    <message>
        <source>The columns are `path` (from the root), `name`, `extension` (in small letters, without dot), `folder` (within the listed one; empty at its top), `size` in bytes, `modified` in UTC and `is_folder`. Links to folders are listed but not followed. The folder is looked into anew in each run, and what comes after runs anew as well.

Example: the folder `images` with the pattern `*.png;*.jpg`, to join the paths to a table of labels.</source>
        <translation>Die Spalten sind `path` (ab der Wurzel), `name`, `extension` (in Kleinbuchstaben, ohne Punkt), `folder` (innerhalb des aufgelisteten Ordners; leer auf oberster Ebene), `size` in Bytes, `modified` in UTC und `is_folder`. Verknüpfungen auf Ordner werden aufgelistet, aber nicht verfolgt. Der Ordner wird in jedem Lauf neu angesehen, und was danach kommt, läuft ebenfalls neu.

Beispiel: der Ordner `images` mit dem Muster `*.png;*.jpg`, um die Pfade mit einer Tabelle von Labels zu verbinden.</translation>
    </message>
    <message>
        <source>The columns are `server`, `client`, `user`, `time` in UTC, `method`, `path`, `protocol`, `status`, `bytes`, `referrer` and `agent`; what is `-` or not in the format is missing. A request that is none, such as the bytes of a scanner, is all in `path`. Bytes that are no UTF-8 are replaced. Empty lines are left out; another line stops the run and is named, or is left out with *bad lines* &apos;skip&apos;.

Of a folder, all files that end in log are read, in the order of their names; gz, zst and bz2 are decompressed. Files are read while the query runs.

Example: `logs/access.log*`, then Sessionize with the user `client` and the time `time`.</source>
        <translation>Die Spalten sind `server`, `client`, `user`, `time` in UTC, `method`, `path`, `protocol`, `status`, `bytes`, `referrer` und `agent`; was `-` ist oder im Format nicht vorkommt, ist fehlend. Eine Anfrage, die keine ist, etwa die Bytes eines Scanners, steht ganz in `path`. Bytes, die kein UTF-8 sind, werden ersetzt. Leere Zeilen werden ausgelassen; eine andere unpassende Zeile hält den Lauf an und wird genannt, oder sie wird mit *Fehlerhafte Zeilen* „überspringen“ ausgelassen.

Aus einem Ordner werden alle Dateien mit der Endung log in der Reihenfolge ihrer Namen gelesen; gz, zst und bz2 werden entpackt. Dateien werden gelesen, während die Abfrage läuft.

Beispiel: `logs/access.log*`, dann Sitzungen bilden mit dem Benutzer `client` und der Zeit `time`.</translation>
    </message>
    <message>
        <source>The columns are called `Code 1`, `Code 2` and so on. With two of them a scatter plot shows the latent space.</source>
        <translation>Die Spalten heißen `Code 1`, `Code 2` und so weiter. Bei zweien zeigt ein Streudiagramm den latenten Raum.</translation>
    </message>
    <message>
        <source>The columns are those of Read Image: `file` (the path within the folder), `width`, `height`, `channels` and `image`; with *labels* also `label`, empty for images in the folder itself. Files are read by their endings (png, jpg, jpeg, gif, bmp, tif, tiff, webp, ppm, pgm, pbm). How large an image is stands in its header, and a larger one than allowed is refused without decoding it. A few images are in memory at a time.

Example: a folder with the folders `cats` and `dogs`, with labels.</source>
        <translation>Die Spalten sind die von Bild lesen: `file` (der Pfad im Ordner), `width`, `height`, `channels` und `image`; mit *Bezeichnungen* auch `label`, leer bei Bildern im Ordner selbst. Dateien werden nach ihren Endungen gelesen (png, jpg, jpeg, gif, bmp, tif, tiff, webp, ppm, pgm, pbm). Wie groß ein Bild ist, steht in seinem Header, und ein größeres als erlaubt wird abgelehnt, ohne es zu dekodieren. Nur wenige Bilder sind gleichzeitig im Speicher.

Beispiel: ein Ordner mit den Ordnern `cats` und `dogs`, mit Bezeichnungen.</translation>
    </message>
    <message>
        <source>The cost is the sum of the squared errors by twice the number of rows, Σe²/2n; all weights start at 0, and each step moves them against its gradient, Σe·x/n, times the learning rate. Some books take twice this gradient, or the sum over the rows without dividing: *gradient* does the same, and needs a smaller rate.

`curve` has the cost before the first step (epoch 0) and after each epoch, and the length of the gradient there; with *standardize* the cost is in squared standard deviations of the target. `coefficients` has the weights for the columns as they are, beside those of least squares, at which the walk would end.

With all rows in one batch there is a largest rate, 2 over the largest curvature of the cost, which is among the metrics: above it each step overshoots by more than the last, and the walk diverges. The log then says so, the metric `diverged` is 1, and the curve ends before numbers overflow. For the best line itself use Linear Regression.

Missing values in the features or the target stop the node. True and false count as 1 and 0.

Example: with one feature the largest rate is 2. At 1 the first step arrives, at 0.1 little is left to gain after 40 epochs, at 2.1 the cost grows.</source>
        <translation>Die Kosten sind die Summe der quadrierten Fehler durch die doppelte Zahl der Zeilen, Σe²/2n; alle Gewichte beginnen bei 0, und jeder Schritt bewegt sie gegen ihren Gradienten, Σe·x/n, mal die Lernrate. Manche Bücher nehmen das Doppelte dieses Gradienten, oder die Summe über die Zeilen, ohne zu teilen: *Gradient* tut dasselbe und braucht dann eine kleinere Lernrate.

`curve` hat die Kosten vor dem ersten Schritt (Epoche 0) und nach jeder Epoche, und die Länge des Gradienten dort; mit *Standardisieren* sind die Kosten in quadrierten Standardabweichungen der Zielspalte. `coefficients` hat die Gewichte für die unveränderten Spalten, neben denen der kleinsten Quadrate, bei denen der Weg enden würde.

Mit allen Zeilen in einem Batch gibt es eine größte Lernrate, 2 durch die größte Krümmung der Kosten; sie gehört zu den Metriken: Darüber schießt jeder Schritt weiter über das Ziel hinaus als der vorige, und der Weg divergiert. Das Protokoll sagt es dann, die Metrik `diverged` ist 1, und die Kurve endet, bevor Zahlen überlaufen. Für die beste Gerade selbst ist Lineare Regression gedacht.

Fehlende Werte in den Merkmalen oder der Zielspalte halten den Knoten an. Wahr und falsch zählen als 1 und 0.

Beispiel: Mit einem Merkmal ist die größte Lernrate 2. Bei 1 kommt der erste Schritt an, bei 0.1 ist nach 40 Epochen wenig mehr zu gewinnen, bei 2.1 wachsen die Kosten.</translation>
    </message>
    <message>
        <source>The error is the mean squared difference of the features, on the scale on which the network was trained. A row whose error is above the threshold is unlike those that the network knows; these rows leave by `anomalies` too.

Example: a quantile of 0.99 calls one in a hundred of the training rows an anomaly; with a factor of 2 fewer.</source>
        <translation>Der Fehler ist die mittlere quadratische Abweichung der Merkmale, auf der Skala, auf der das Netz trainiert wurde. Eine Zeile, deren Fehler über dem Schwellenwert liegt, ist anders als die, die das Netz kennt; diese Zeilen kommen auch aus `anomalies`.

Beispiel: Ein Quantil von 0.99 nennt eine von hundert Trainingszeilen eine Anomalie; mit einem Faktor von 2 sind es weniger.</translation>
    </message>
    <message>
        <source>The features are brought to one scale for the fit, so that their units don&apos;t matter; the coefficients are given for the features as they are. With two classes there is one set of coefficients, for the class that comes last in order (true, 1, or the last text); with more, each class has one. With a *reference* there is a set for each other class, which tells its log odds against the reference. The odds ratio is by how much the odds of the class are multiplied when the feature grows by 1.

With two classes or a *reference*, and the penalty 0, the coefficients are those of maximum likelihood, and have a standard error, z and p (two-sided, against a coefficient of 0). Otherwise these are missing, and so they are with *balanced*, and where features determine each other.

Where a feature separates the classes completely, coefficients grow without bound unless there is a penalty. Missing values in the features or the target stop the node, unless *missing* leaves their rows out. True and false count as 1 and 0.

Example: target `admitted` with the grades as features; the model then gives `P (admitted=true)` for each row.</source>
        <translation>Für die Anpassung werden die Merkmale auf eine Skala gebracht, sodass ihre Einheiten keine Rolle spielen; die Koeffizienten gelten für die unveränderten Merkmale. Bei zwei Klassen gibt es einen Satz Koeffizienten, für die in der Reihenfolge letzte Klasse (wahr, 1 oder der letzte Text); bei mehr hat jede Klasse einen. Mit einer *Referenz* gibt es einen Satz für jede andere Klasse, der ihre logarithmierten Odds gegenüber der Referenz angibt. Das Odds Ratio ist der Faktor, mit dem die Odds der Klasse multipliziert werden, wenn das Merkmal um 1 wächst.

Bei zwei Klassen oder einer *Referenz* und dem Strafterm 0 sind die Koeffizienten die der Maximum Likelihood und haben Standardfehler, z und p (zweiseitig, gegen einen Koeffizienten von 0). Sonst fehlen diese, ebenso mit *Ausgeglichen* und wo Merkmale einander bestimmen.

Wo ein Merkmal die Klassen vollständig trennt, wachsen Koeffizienten ohne Grenze, sofern es keinen Strafterm gibt. Fehlende Werte in den Merkmalen oder der Zielspalte halten den Knoten an, sofern *Fehlende Werte* ihre Zeilen nicht weglässt. Wahr und falsch zählen als 1 und 0.

Beispiel: Zielspalte `admitted` mit den Noten als Merkmalen; das Modell liefert dann `P (admitted=true)` für jede Zeile.</translation>
    </message>
    <message>
        <source>The file holds plain data and is read without running anything in it: a damaged or hostile one is refused. What the model needs and gives is known before the run.

Example: `models/applicants.plaitmodel`, then Apply Model on this year&apos;s applicants.</source>
        <translation>Die Datei enthält reine Daten, und beim Lesen wird nichts daraus ausgeführt: Eine beschädigte oder böswillige wird abgelehnt. Was das Modell braucht und liefert, ist vor dem Lauf bekannt.

Beispiel: `models/applicants.plaitmodel`, dann Modell anwenden auf die diesjährigen Bewerbungen.</translation>
    </message>
    <message>
        <source>The first connected table is `table1`, the second `table2`, and so on, unless they have names of their own. The query is one SELECT (or WITH, VALUES, FROM, PIVOT, SUMMARIZE) that gives rows. It sees the connected tables and nothing else: it can&apos;t read or write files, open a database, load an extension, use the network or change a setting. Values stand in it as `:name`, and none can become a part of it; within quotes and comments a colon is a colon.

Of a table that stands in the query once, only the columns and rows that the query needs are worked out. Rows come in the order in which DuckDB gives them, the same each time; only ORDER BY promises one. Whole numbers beyond 64 bits, such as large sums, are refused: cast them to DOUBLE. Categories become text, and times with a zone are in UTC. Names of tables and columns count without regard to case. `now()` and `random()` are asked when the node runs, and their answer is reused with its result. A large query writes to files of the moment when memory gets short.

Example: `SELECT carrier, avg(delay) AS delay FROM flights JOIN carriers USING (carrier) WHERE delay &gt; :least GROUP BY ALL ORDER BY delay DESC`, with the names `flights` and `carriers` and the value `least`.</source>
        <translation>Die erste verbundene Tabelle ist `table1`, die zweite `table2` und so weiter, sofern sie keine eigenen Namen haben. Die Abfrage ist ein einziges SELECT (oder WITH, VALUES, FROM, PIVOT, SUMMARIZE), das Zeilen liefert. Sie sieht die verbundenen Tabellen und sonst nichts: Sie kann keine Dateien lesen oder schreiben, keine Datenbank öffnen, keine Erweiterung laden, das Netz nicht nutzen und keine Einstellung ändern. Werte stehen darin als `:name`, und keiner kann Teil von ihr werden; in Anführungszeichen und Kommentaren ist ein Doppelpunkt ein Doppelpunkt.

Von einer Tabelle, die einmal in der Abfrage steht, werden nur die Spalten und Zeilen berechnet, die die Abfrage braucht. Zeilen kommen in der Reihenfolge, in der DuckDB sie liefert, jedes Mal derselben; nur ORDER BY sichert eine zu. Ganze Zahlen über 64 Bit, etwa große Summen, werden abgelehnt: Sie sind in DOUBLE umzuwandeln. Kategorien werden zu Text, und Zeitwerte mit Zeitzone sind in UTC. Bei Namen von Tabellen und Spalten ist Groß- und Kleinschreibung gleich. `now()` und `random()` werden gefragt, wenn der Knoten läuft, und ihre Antwort wird mit seinem Ergebnis übernommen. Eine große Abfrage schreibt in vorübergehende Dateien, wenn der Speicher knapp wird.

Beispiel: `SELECT carrier, avg(delay) AS delay FROM flights JOIN carriers USING (carrier) WHERE delay &gt; :least GROUP BY ALL ORDER BY delay DESC`, mit den Namen `flights` und `carriers` und dem Wert `least`.</translation>
    </message>
    <message>
        <source>The first principal component is the direction in which the rows differ most, the second the same among those at right angles to it, and so on. `table` has the place of each row along each; `components` has how much each holds (its eigenvalue is a variance, dividing by n - 1) and the weight of each column in it. The sign of a component means nothing; the largest weight is made positive. The model does the same with another table.

Columns with large numbers spread most, so set *z_score* where units differ; a constant column then counts nothing. Missing values stop the node.

Example: two components of the four measures of the iris table hold 97.8 % of their spread.</source>
        <translation>Die erste Hauptkomponente ist die Richtung, in der sich die Zeilen am meisten unterscheiden, die zweite dasselbe unter den dazu rechtwinkligen und so weiter. `table` (Tabelle) hat die Lage jeder Zeile entlang jeder Komponente; `components` (Komponenten) sagt, wie viel jede enthält (ihr Eigenwert ist eine Varianz, geteilt durch n - 1), und das Gewicht jeder Spalte darin. Das Vorzeichen einer Komponente bedeutet nichts; das größte Gewicht wird positiv gemacht. Das Modell macht dasselbe mit einer anderen Tabelle.

Spalten mit großen Zahlen streuen am meisten, bei verschiedenen Einheiten hilft also *z-Transformation*; eine konstante Spalte zählt dann nicht. Fehlende Werte halten den Knoten an.

Beispiel: Zwei Komponenten der vier Maße der Iris-Tabelle enthalten 97.8 % ihrer Streuung.</translation>
    </message>
    <message>
        <source>The first session of each user is 1; user and number together name a session. The rows may come in any order and keep it; events at the same time follow each other as they came. An event without a time belongs to no session, a missing user is a user of their own, and without any column of users all events are those of one.

Example: a web log with the users `client` and `agent`, the time `time` and a gap of 30 minutes; then Group By `client`, `agent` and `session` counts the pages of each visit.</source>
        <translation>Die erste Sitzung jedes Benutzers ist 1; Benutzer und Nummer zusammen bezeichnen eine Sitzung. Die Zeilen dürfen in beliebiger Reihenfolge kommen und behalten sie; gleichzeitige Ereignisse folgen einander, wie sie kamen. Ein Ereignis ohne Zeit gehört zu keiner Sitzung, ein fehlender Benutzer ist ein eigener Benutzer, und ohne jede Benutzerspalte sind alle Ereignisse die eines einzigen.

Beispiel: ein Webserver-Log mit den Benutzern `client` und `agent`, der Zeit `time` und einer Lücke von 30 Minuten; dann zählt Gruppieren nach `client`, `agent` und `session` die Seiten jedes Besuchs.</translation>
    </message>
    <message>
        <source>The functions are those of Group By, with the columns of a row in the place of the rows of a group: missing values are left out, except by &apos;rows&apos; (the number of columns), &apos;first&apos;, &apos;last&apos; and &apos;list&apos;, and without any value the result is missing, also a sum. &apos;first_value&apos; is the first of the columns that has a value, as Column Merger gives it.

The values are brought to one type first: whole numbers become decimal where both occur. Columns of types that do not mix become text, which joined texts and lists can be made of, but no figures.

Example: columns `mon` to `sun`, functions &apos;mean&apos;, &apos;max&apos; and &apos;count_missing&apos;.</source>
        <translation>Die Funktionen sind die von Gruppieren, mit den Spalten einer Zeile anstelle der Zeilen einer Gruppe: Fehlende Werte werden ausgelassen, außer von „Zeilen“ (der Zahl der Spalten), „erste“, „letzte“ und „Liste“, und ohne jeden Wert fehlt das Ergebnis, auch eine Summe. „erster Wert“ ist die erste der Spalten, die einen Wert hat, wie ihn der Column Merger liefert.

Die Werte werden zuerst auf einen Typ gebracht: Ganze Zahlen werden zu Kommazahlen, wenn beide vorkommen. Spalten mit Typen, die sich nicht mischen lassen, werden zu Text; daraus lassen sich verkettete Texte und Listen bilden, aber keine Kennzahlen.

Beispiel: Spalten `mon` bis `sun`, Funktionen „Mittelwert“, „Maximum“ und „Anzahl fehlender“.</translation>
    </message>
    <message>
        <source>The gain of the best 20 % of the rows is the share of all positives that are among them; the lift is this over 20 %, how many times better than chance. The rows are in the order of their scores; those with equal scores count as if they were mixed evenly, so that their order in the table doesn&apos;t matter.

Rows whose class or score is missing or not a number are left out. If only one class is left, nothing is drawn. `parts` has a row for each equal part of the rows, the best first: how many positives are in it (may be a fraction, where equal scores are divided), gain and lift up to its end, and the lift of this part alone. The metrics are those of the first score: gain and lift of the first part. `selected` has the rows that reach the threshold of the first score, in the order of the table; without a threshold it has none.

Example: whom to write to first, if only one in ten can be written to.</source>
        <translation>Der Gain der besten 20 % der Zeilen ist der Anteil aller positiven, die darunter sind; der Lift ist dieser geteilt durch 20 %, also wievielmal besser als der Zufall. Die Zeilen stehen in der Reihenfolge ihrer Scores; die mit gleichen Scores zählen, als wären sie gleichmäßig gemischt, sodass ihre Reihenfolge in der Tabelle keine Rolle spielt.

Zeilen, deren Klasse oder Score fehlt oder NaN ist, werden ausgelassen. Bleibt nur eine Klasse übrig, wird nichts gezeichnet. `parts` hat eine Zeile für jeden gleich großen Teil der Zeilen, den besten zuerst: wie viele positive darin sind (auch ein Bruch, wo gleiche Scores geteilt werden), Gain und Lift bis zu seinem Ende und den Lift dieses Teils allein. Die Metriken sind die des ersten Scores: Gain und Lift des ersten Teils. `selected` enthält die Zeilen, die den Schwellenwert des ersten Scores erreichen, in der Reihenfolge der Tabelle; ohne Schwellenwert keine.

Beispiel: wer zuerst angeschrieben wird, wenn nur einer von zehn angeschrieben werden kann.</translation>
    </message>
    <message>
        <source>The image is brought to the given size in shades of grey, without regard to its proportions, and divided into cells; each cell counts how steep it is in which direction, and the counts of a block of cells are brought to one length (L2-Hys; Dalal and Triggs 2005, as scikit-image computes it). The numbers are new columns `hog_0`, `hog_1`, …: as many as there are places for a block, times its cells, times the directions. A missing image has missing numbers.

Example: crops of characters at 32 × 32 give 324 columns, from which a classifier can read.</source>
        <translation>Das Bild wird in Graustufen auf die angegebene Größe gebracht, ohne Rücksicht auf seine Proportionen, und in Zellen geteilt; jede Zelle zählt, wie steil es in welche Richtung geht, und die Zählungen eines Blocks aus Zellen werden auf eine Länge gebracht (L2-Hys; Dalal und Triggs 2005, berechnet wie in scikit-image). Die Zahlen sind neue Spalten `hog_0`, `hog_1`, …: so viele, wie es Plätze für einen Block gibt, mal seine Zellen, mal die Richtungen. Ein fehlendes Bild hat fehlende Zahlen.

Beispiel: Ausschnitte von Zeichen bei 32 × 32 ergeben 324 Spalten, aus denen ein Klassifikator lesen kann.</translation>
    </message>
    <message>
        <source>The image is made smaller if a side is longer than 1 200 pixels. Of the regions, those with this row as their `image_row` are drawn. The metrics are the width and height of the image, its mean shade, and the number of boxes.

Example: the rendered characters with the regions that were found, named by the characters that were read.</source>
        <translation>Das Bild wird verkleinert, wenn eine Seite länger als 1 200 Pixel ist. Von den Regionen werden die gezeichnet, die diese Zeile als `image_row` haben. Die Metriken sind Breite und Höhe des Bildes, sein mittlerer Grauwert und die Zahl der Rahmen.

Beispiel: die gerenderten Zeichen mit den gefundenen Regionen, benannt nach den gelesenen Zeichen.</translation>
    </message>
    <message>
        <source>The languages are Danish (da), Dutch (nl), English (en), French (fr), German (de), Italian (it), Polish (pl), Portuguese (pt), Spanish (es) and Swedish (sv); a text in any other is missing, or taken for one of these. `language certainty` is how far the best language is ahead of the next one, as a share of the frequent words that were found: 1 if all are of one language alone.

This needs whole sentences: a title of three words often has no frequent word, and then the language is missing, as it is where two languages have equally many. Danish, Norwegian and Swedish, and Spanish and Portuguese, share many words, and are mistaken for each other in short texts.

Example: `Das ist nicht mein Haus` is `de`.</source>
        <translation>Die Sprachen sind Dänisch (da), Niederländisch (nl), Englisch (en), Französisch (fr), Deutsch (de), Italienisch (it), Polnisch (pl), Portugiesisch (pt), Spanisch (es) und Schwedisch (sv); ein Text in einer anderen ist fehlend oder wird für eine davon gehalten. `language certainty` sagt, wie weit die beste Sprache vor der nächsten liegt, als Anteil der gefundenen häufigen Wörter: 1, wenn alle zu einer einzigen Sprache gehören.

Das braucht ganze Sätze: Ein Titel aus drei Wörtern hat oft kein häufiges Wort, dann fehlt die Sprache, ebenso wenn zwei Sprachen gleich viele haben. Dänisch, Norwegisch und Schwedisch sowie Spanisch und Portugiesisch teilen viele Wörter und werden in kurzen Texten miteinander verwechselt.

Beispiel: `Das ist nicht mein Haus` ist `de`.</translation>
    </message>
    <message>
        <source>The largest slices are drawn, and the rest together as &apos;others&apos;; missing categories have a slice of their own. Sums must not be below zero. For more than a few categories, bars can be compared more easily.

The metrics are the number of rows, the total, and the share of the largest slice.

`selected` has the rows of the selected categories, in the order of the table; without one it has none.

Example: category `origin` of the flights.</source>
        <translation>Die größten Stücke werden gezeichnet und der Rest zusammen als „others“; fehlende Kategorien haben ein eigenes Stück. Summen dürfen nicht unter null liegen. Bei mehr als einigen Kategorien lassen sich Balken leichter vergleichen.

Die Metriken sind die Zahl der Zeilen, die Gesamtsumme und der Anteil des größten Stücks.

`selected` enthält die Zeilen der ausgewählten Kategorien, in der Reihenfolge der Tabelle; ohne Auswahl keine.

Beispiel: Kategorie `origin` der Flüge.</translation>
    </message>
    <message>
        <source>The layers go down to the code and up again in the same sizes. What the network can&apos;t bring back is unlike what it was trained on: the reconstruction error finds anomalies. The code has what the rows have in common, in few columns.

Apply Model adds the code and the error to a table; Encoder, Decoder and Reconstruction Error give one of them. With *noise* or *masking* the network learns to clean: Reconstructed Rows then gives cleaned values. With *sparsity* few neurons of the code answer to each row.

With *steps* the rows are windows of a series: recurrent cells read the steps and make the code, and others write the steps again from the last to the first. It is slower than a dense network by far, and a better one only where patterns move about within the windows: compare both. Connect a trained autoencoder of the same form as `start` to go on from its weights; it keeps its scale.

A linear network with squared errors finds what a principal component analysis does, and no more.

Missing values stop the node. True and false count as 1 and 0.

Example: the four rows 1000, 0100, 0010 and 0001 and a code of two neurons: after 2,000 epochs with the rate 0.1 the network has invented the binary numbers, in some order.</source>
        <translation>Die Schichten gehen bis zum Code hinab und in denselben Größen wieder hinauf. Was das Netz nicht zurückbringt, ist anders als das, worauf es trainiert wurde: Der Rekonstruktionsfehler findet Anomalien. Der Code enthält, was die Zeilen gemeinsam haben, in wenigen Spalten.

Modell anwenden fügt einer Tabelle den Code und den Fehler hinzu; Encoder, Decoder und Rekonstruktionsfehler liefern jeweils eines davon. Mit *Rauschen* oder *Maskierung* lernt das Netz zu bereinigen: Rekonstruierte Zeilen liefert dann bereinigte Werte. Mit *Sparsity* antworten wenige Neuronen des Codes auf jede Zeile.

Mit *Schritte* sind die Zeilen Fenster einer Reihe: Rekurrente Zellen lesen die Schritte und bilden den Code, und andere schreiben die Schritte wieder, vom letzten zum ersten. Das ist viel langsamer als ein dichtes Netz und nur besser, wo sich Muster innerhalb der Fenster verschieben: Ein Vergleich beider lohnt sich. Ein trainierter Autoencoder derselben Form an `start` setzt mit dessen Gewichten fort; seine Skala behält er.

Ein lineares Netz mit quadratischem Fehler findet, was eine Hauptkomponentenanalyse findet, und nicht mehr.

Fehlende Werte halten den Knoten an. Wahr und falsch zählen als 1 und 0.

Beispiel: die vier Zeilen 1000, 0100, 0010 und 0001 und ein Code aus zwei Neuronen: Nach 2 000 Epochen mit der Lernrate 0.1 hat das Netz die Binärzahlen erfunden, in irgendeiner Reihenfolge.</translation>
    </message>
    <message>
        <source>The likeliest first piece need not begin the likeliest text. Of the texts that were written to their end, the one with the highest mean probability of its pieces counts. With one beam this is what Apply Model does.</source>
        <translation>Das wahrscheinlichste erste Stück muss nicht am Anfang des wahrscheinlichsten Textes stehen. Von den Texten, die zu Ende geschrieben wurden, zählt der mit der höchsten mittleren Wahrscheinlichkeit seiner Stücke. Mit einem einzigen Beam ist das Ergebnis dasselbe wie bei Modell anwenden.</translation>
    </message>
    <message>
        <source>The lists are short (some 150 words each) and our own. Words are compared without regard to capital letters. A column of texts becomes one of lists. Empty lists may be left over, and missing ones stay missing.

Example: `the`, `phone`, `is`, `great` becomes `phone`, `great`.</source>
        <translation>Die Listen sind kurz (je etwa 150 Wörter) und selbst erstellt. Wörter werden ohne Rücksicht auf Großbuchstaben verglichen. Eine Spalte mit Texten wird zu einer mit Listen. Leere Listen können übrig bleiben, fehlende bleiben fehlend.

Beispiel: `the`, `phone`, `is`, `great` wird zu `phone`, `great`.</translation>
    </message>
    <message>
        <source>The map begins with classical scaling, which is exact if the distances fit, and is then improved step by step so that distances on the map come near the true ones (SMACOF; Borg and Groenen, &apos;Modern Multidimensional Scaling&apos; (2005), chapter 8). Which way up the map lies means nothing. The metric `stress` is Kruskal&apos;s: below 0.05 a map is good, above 0.2 it can&apos;t be trusted.

All distances are held in memory, so there may be at most 10,000 rows. A map can&apos;t be applied to other rows. Missing values stop the node.

Example: rows that lie in a plane are mapped with a stress of 0.</source>
        <translation>Die Karte beginnt mit klassischer Skalierung, die exakt ist, wenn die Abstände passen, und wird dann Schritt für Schritt verbessert, sodass Abstände auf der Karte den wahren nahekommen (SMACOF; Borg und Groenen, „Modern Multidimensional Scaling“ (2005), Kapitel 8). Wie herum die Karte liegt, bedeutet nichts. Die Metrik `stress` ist die von Kruskal: Unter 0.05 ist eine Karte gut, über 0.2 ist ihr nicht zu trauen.

Alle Abstände liegen im Speicher, daher darf es höchstens 10 000 Zeilen geben. Eine Karte lässt sich nicht auf andere Zeilen anwenden. Fehlende Werte halten den Knoten an.

Beispiel: Zeilen, die in einer Ebene liegen, werden mit einem Stress von 0 abgebildet.</translation>
    </message>
    <message>
        <source>The methods are those of Partition: &apos;random&apos;, &apos;stratified&apos;, &apos;first&apos; and &apos;evenly&apos;. With *replacement* each draw is from all rows, so that a row may come several times, one after the other, and there may be more draws than rows. Without it there are never more rows than the table has.

Example: &apos;random&apos; with the count 1000 and the seed 7.</source>
        <translation>Die Methoden sind die von Partitionieren: „zufällig“, „stratifiziert“, „erste“ und „gleichmäßig“. *Mit Zurücklegen* wird jedes Mal aus allen Zeilen gezogen, sodass eine Zeile mehrmals kommen kann, direkt hintereinander, und es mehr Ziehungen als Zeilen geben darf. Ohne gibt es nie mehr Zeilen, als die Tabelle hat.

Beispiel: „zufällig“ mit der Anzahl 1000 und dem Startwert 7.</translation>
    </message>
    <message>
        <source>The model is that of an Autoencoder, or another one that adds numbers to rows. A code of two numbers is drawn as it is. Of a longer one the two directions are drawn along which the rows differ most (principal components of the code, centred and not scaled); the metrics say which share of the variance these two have.

`selected` has the rows within the selected areas and outlines, with their codes; without either it has none.

Example: digits by a code of 32 numbers, coloured by `digit`: equal digits lie together, although the network was never told which is which.</source>
        <translation>Das Modell ist das eines Autoencoders oder ein anderes, das Zeilen Zahlen hinzufügt. Ein Code aus zwei Zahlen wird gezeichnet, wie er ist. Bei einem längeren werden die zwei Richtungen gezeichnet, in denen sich die Zeilen am meisten unterscheiden (Hauptkomponenten des Codes, zentriert und nicht skaliert); die Metriken geben an, welchen Anteil der Varianz diese beiden haben.

`selected` enthält die Zeilen in den ausgewählten Flächen und Umrissen, mit ihren Codes; ohne beides keine.

Beispiel: Ziffern mit einem Code aus 32 Zahlen, gefärbt nach `digit`: Gleiche Ziffern liegen beieinander, obwohl dem Netz nie gesagt wurde, welche welche ist.</translation>
    </message>
    <message>
        <source>The names of an object are those of the columns. Records and lists are written as such, a missing value as `null`, and so are NaN and infinities, which JSON doesn&apos;t have. Dates and times are texts such as `2013-01-31 10:05:00`. The rows are written while the query runs. The file appears under its name only when it is complete, and an older one stays until then.

Example: the path `results/delays.jsonl`.</source>
        <translation>Die Namen eines Objekts sind die der Spalten. Datensätze und Listen werden als solche geschrieben, ein fehlender Wert als `null`, ebenso NaN und Unendlich, die JSON nicht kennt. Datums- und Zeitwerte sind Texte wie `2013-01-31 10:05:00`. Die Zeilen werden geschrieben, während die Abfrage läuft. Die Datei erscheint erst unter ihrem Namen, wenn sie vollständig ist; eine ältere bleibt bis dahin erhalten.

Beispiel: der Pfad `results/delays.jsonl`.</translation>
    </message>
    <message>
        <source>The names of nodes are texts or whole numbers, the same in both columns. Rows that join the same nodes are one edge; without a column of weights its weight is the number of rows, with &apos;sum&apos;. In a graph that is not directed, a row from b to a joins the same nodes as one from a to b. Other columns become attributes of the edge, taken from the first of its rows. Weights have to be above zero.

The table of nodes is optional. Its rows come first among the nodes, in their order, with their other columns as attributes, and those without an edge are there too; all other nodes follow in the order of their names.

Rows where an end is missing are left out and counted, and so are loops that are not kept.

Example: source `follower`, target `followed`, directed, for a table of who follows whom.</source>
        <translation>Die Namen der Knoten sind Texte oder ganze Zahlen, in beiden Spalten gleich. Zeilen, die dieselben Knoten verbinden, sind eine Kante; ohne Gewichtsspalte ist ihr Gewicht mit „Summe“ die Zahl der Zeilen. In einem ungerichteten Graphen verbindet eine Zeile von b nach a dieselben Knoten wie eine von a nach b. Andere Spalten werden zu Attributen der Kante, aus der ersten ihrer Zeilen. Gewichte müssen über null liegen.

Die Tabelle der Knoten ist optional. Ihre Zeilen kommen unter den Knoten zuerst, in ihrer Reihenfolge, mit ihren anderen Spalten als Attributen, und auch die ohne Kante sind dabei; alle anderen Knoten folgen in der Reihenfolge ihrer Namen.

Zeilen, in denen ein Ende fehlt, werden ausgelassen und gezählt, ebenso Schlingen, die nicht behalten werden.

Beispiel: Quelle `follower`, Zielspalte `followed`, gerichtet, für eine Tabelle, wer wem folgt.</translation>
    </message>
    <message>
        <source>The network ends with as many values as the target has classes, or with one for a number; it learns probabilities by cross entropy, numbers by squared errors. A whole-number target counts as a number unless the task says that it is a class. A tenth of the rows is put aside, and training stops when it no longer gains on them.

Connect a trained model of the same layers as `start` to go on from its weights, with its scale and classes.

Missing values stop the node. Numbers of an image column are from 0 to 1.

Example: Input Layer `8 × 8 × 1`, two Convolution Layers with pooling, Flatten Layer, and Dense Layer of 10 values: the 64 columns of the digits, taken as small images.</source>
        <translation>Das Netz endet mit so vielen Werten, wie die Zielspalte Klassen hat, oder mit einem für eine Zahl; Wahrscheinlichkeiten lernt es mit Kreuzentropie, Zahlen mit quadratischem Fehler. Eine ganzzahlige Zielspalte gilt als Zahl, sofern die Aufgabe nicht angibt, dass sie eine Klasse ist. Ein Zehntel der Zeilen wird zurückgehalten, und das Training endet, wenn es auf diesen nichts mehr gewinnt.

Ein trainiertes Modell aus denselben Schichten an `start` setzt mit dessen Gewichten fort, mit seiner Skala und seinen Klassen.

Fehlende Werte halten den Knoten an. Zahlen einer Bildspalte liegen zwischen 0 und 1.

Beispiel: Eingabeschicht `8 × 8 × 1`, zwei Faltungsschichten mit Pooling, Flatten-Schicht und Dense-Schicht mit 10 Werten: die 64 Spalten der Ziffern, als kleine Bilder genommen.</translation>
    </message>
    <message>
        <source>The new columns are named after how far away the row is: `load(-1)`, `load(-2)` for rows before, `load(+1)` for rows after. Where there is no such row, the value is missing; such rows are dropped if *incomplete* says so. Sort the table first if its rows are not in the order that is meant.

Example: column `load`, 7 copies: the loads of the seven days before each day, to forecast from.</source>
        <translation>Die neuen Spalten heißen danach, wie weit die Zeile entfernt ist: `load(-1)`, `load(-2)` für Zeilen davor, `load(+1)` für Zeilen danach. Wo es keine solche Zeile gibt, fehlt der Wert; solche Zeilen fallen weg, wenn *Unvollständige* es sagt. Stehen die Zeilen nicht in der gemeinten Reihenfolge, vorher sortieren.

Beispiel: Spalte `load`, 7 Kopien: die Last der sieben Tage vor jedem Tag, um daraus zu prognostizieren.</translation>
    </message>
    <message>
        <source>The new columns come last, for each old one in the order of its values. A missing value is 0 in all of them, and so is, when the model is applied to another table, a value that was not there before.

Example: `origin` with EWR, JFK and LGA becomes `origin_EWR`, `origin_JFK` and `origin_LGA`.</source>
        <translation>Die neuen Spalten kommen zuletzt, für jede alte in der Reihenfolge ihrer Werte. Ein fehlender Wert ist in allen davon 0, ebenso ein Wert, den es vorher nicht gab, wenn das Modell auf eine andere Tabelle angewendet wird.

Beispiel: `origin` mit EWR, JFK und LGA wird zu `origin_EWR`, `origin_JFK` und `origin_LGA`.</translation>
    </message>
    <message>
        <source>The new rows stand where the old one stood, in the order of the list. Several columns are taken apart side by side. The place of a row without elements is missing. Lists come from Group By (&apos;list&apos;) and Text to Columns.

Example: column `tags`: a row for each tag of each article.</source>
        <translation>Die neuen Zeilen stehen, wo die alte stand, in der Reihenfolge der Liste. Mehrere Spalten werden nebeneinander aufgeteilt. Die Position einer Zeile ohne Elemente ist fehlend. Listen kommen aus Gruppieren („Liste“) und Text in Spalten.

Beispiel: Spalte `tags`: eine Zeile für jedes Schlagwort jedes Artikels.</translation>
    </message>
    <message>
        <source>The nodes behind the other outputs are skipped, which is no failure; *Merge Branches* brings the ways together again. A case fits if its condition holds or, without a condition, if its text is the *value*. A condition is a formula over the whole table: with `row_count()`, `any(…)`, `all(…)`, `mean(…)` and the like. Of metrics it names them like columns, and a plain value it calls `value`. A condition that gives a missing value does not hold.

Example: the condition `row_count() == 0` sends an empty table another way.</source>
        <translation>Die Knoten hinter den anderen Ausgängen werden übersprungen, was kein Fehler ist; *Zweige zusammenführen* bringt die Wege wieder zusammen. Ein Fall passt, wenn seine Bedingung gilt oder, ohne Bedingung, wenn sein Text der *Wert* ist. Eine Bedingung ist eine Formel über die ganze Tabelle: mit `row_count()`, `any(…)`, `all(…)`, `mean(…)` und dergleichen. Metriken nennt sie wie Spalten, einen einfachen Wert `value`. Eine Bedingung, die einen fehlenden Wert ergibt, gilt nicht.

Beispiel: Die Bedingung `row_count() == 0` schickt eine leere Tabelle einen anderen Weg.</translation>
    </message>
    <message>
        <source>The numbers are those of the node Describe, whose table leaves through `statistics`. The small drawing at the end of a line has a bar for each of 24 bins of numbers or dates, or for each of the most frequent categories.

A click on a bar, or on the number of missing values, selects the rows that it counts. `selected` has the rows of any selected part, in the order of the table; without one it has none.

Example: look at a table that was just read, before anything else.</source>
        <translation>Die Zahlen sind die des Knotens Deskriptive Statistik, dessen Tabelle aus `statistics` kommt. Die kleine Grafik am Ende einer Zeile hat einen Balken für jeden von 24 Bins von Zahlen, Datums- oder Zeitwerten oder für jede der häufigsten Kategorien.

Ein Klick auf einen Balken oder auf die Anzahl fehlender Werte wählt die Zeilen aus, die er zählt. `selected` enthält die Zeilen jedes ausgewählten Teils, in der Reihenfolge der Tabelle; ohne Auswahl keine.

Beispiel: eine eben gelesene Tabelle ansehen, vor allem anderen.</translation>
    </message>
    <message>
        <source>The order of words is lost, hence the bag; give pairs of words as well with n-Grams before. The columns are in the order of the words&apos; letters. TF-IDF is that of scikit-learn: the count times `ln((1 + n) / (1 + texts)) + 1`, where n is the number of texts the words were learnt from, and then each row is divided by its length.

A missing list counts as an empty one, and words that were not learnt are passed over. Every column takes memory for every row: 1,000 words of 100,000 texts are 800 MB, so learn fewer words, or use Topic Model.

Example: learnt on the training part of Partition and applied to the test part, then Logistic Regression.</source>
        <translation>Die Reihenfolge der Wörter geht verloren, daher die Tüte (Bag); mit n-Gramme davor kommen auch Wortpaare hinzu. Die Spalten stehen in der alphabetischen Ordnung der Wörter. TF-IDF ist das von scikit-learn: die Anzahl mal `ln((1 + n) / (1 + texts)) + 1`, wobei n die Anzahl der Texte ist, an denen die Wörter gelernt wurden; danach wird jede Zeile durch ihre Länge geteilt.

Eine fehlende Liste zählt als leere, und Wörter, die nicht gelernt wurden, werden übergangen. Jede Spalte braucht für jede Zeile Speicher: 1 000 Wörter von 100 000 Texten sind 800 MB; dann helfen weniger Wörter oder Themenmodell.

Beispiel: am Trainingsteil von Partitionieren gelernt und auf den Testteil angewendet, dann Logistische Regression.</translation>
    </message>
    <message>
        <source>The panels are the block input z, the input gate i, the forget gate f, the output gate o, the cell&apos;s state c and its output y. Gates lie between 0 (shut) and 1 (open). As lines several traces can be compared, such as those of the variants; as colours each row of a panel is a cell, 0 has the colour of the background where there are negative values, and the range stands beside the panel&apos;s name.

The table has a row for each time step and cell, with the columns `time`, `cell`, `z`, `i`, `f`, `o`, `c` and `y`. Of very long traces the first part is drawn.

Example: `trace` of LSTM Anatomy for all nine variants, with `variant` as groups.</source>
        <translation>Die Felder sind die Blockeingabe z, das Input-Gate i, das Forget-Gate f, das Output-Gate o, der Zustand c der Zelle und ihre Ausgabe y. Gates liegen zwischen 0 (geschlossen) und 1 (offen). Als Linien lassen sich mehrere Verläufe vergleichen, etwa die der Varianten; als Farben ist jede Zeile eines Feldes eine Zelle, 0 hat die Farbe des Hintergrunds, wo es negative Werte gibt, und der Bereich steht neben dem Namen des Feldes.

Die Tabelle hat eine Zeile für jeden Zeitschritt und jede Zelle, mit den Spalten `time`, `cell`, `z`, `i`, `f`, `o`, `c` und `y`. Von sehr langen Verläufen wird der erste Teil gezeichnet.

Beispiel: `trace` von LSTM-Anatomie für alle neun Varianten, mit `variant` als Gruppen.</translation>
    </message>
    <message>
        <source>The places of the nodes are worked out here, from the seed, so that a drawing is always the same. Heavy edges are thick. The most frequent eight groups have a colour each, or seven if there are more; then the rest is &apos;others&apos;.

The metrics are the nodes and edges of the graph, and of those that are drawn. `selected` has the nodes that are selected, with all their columns, in their order; without a selection it has none.

Example: color `community`, size `pagerank`, after Communities and Centrality.</source>
        <translation>Die Plätze der Knoten werden hier aus dem Startwert berechnet, sodass eine Zeichnung immer gleich ist. Schwere Kanten sind dick. Die acht häufigsten Gruppen haben je eine Farbe, oder sieben, wenn es mehr gibt; dann ist der Rest „others“.

Die Metriken sind die Knoten und Kanten des Graphen und die gezeichneten. `selected` enthält die ausgewählten Knoten, mit allen ihren Spalten, in ihrer Reihenfolge; ohne Auswahl keine.

Beispiel: Farbe `community`, Größe `pagerank`, nach Gemeinschaften und Zentralität.</translation>
    </message>
    <message>
        <source>The replacements are made in their order, each in what the ones before it left. With &apos;wildcards&apos;, `*` stands for any characters and `?` for one; with &apos;regex&apos;, `$1` or `${name}` in the replacement stands for what a group found, and `$$` for a dollar sign. Missing values stay missing. Categories become texts.

Example: &apos;regex&apos;, find `(\d+)\s*km`, replace `$1 000 m`.</source>
        <translation>Die Ersetzungen erfolgen in ihrer Reihenfolge, jede in dem, was die vorigen übrig ließen. Bei „Platzhalter“ steht `*` für beliebige Zeichen und `?` für eines; bei „Regex“ steht in der Ersetzung `$1` oder `${name}` für das, was eine Gruppe gefunden hat, und `$$` für ein Dollarzeichen. Fehlende Werte bleiben fehlend. Kategorien werden zu Texten.

Beispiel: „Regex“, Suchen `(\d+)\s*km`, Ersetzen `$1 000 m`.</translation>
    </message>
    <message>
        <source>The report has a row for each check that fails: the column, what was expected, how many rows fail it, and the first value that does. A column that is missing, of another type or not expected has no count of rows; its values are not checked, and no row is invalid for it. A missing value fails only the check that there are none; NaN is outside every range. Of values that come several times all rows fail the check for unique ones.

With &apos;stop&apos;, the run stops with the same findings. What can be told from the columns alone is then said before a run.

Example: `age` of type &apos;integer&apos;, from 0 to 120; `id` unique and never missing.</source>
        <translation>Der Bericht hat eine Zeile für jede nicht bestandene Prüfung: die Spalte, was erwartet wurde, wie viele Zeilen sie nicht bestehen, und den ersten solchen Wert. Eine Spalte, die fehlt, von anderem Typ oder nicht erwartet ist, hat keine Zeilenzahl; ihre Werte werden nicht geprüft, und keine Zeile ist ihretwegen ungültig. Ein fehlender Wert besteht nur die Prüfung nicht, dass es keine gibt; NaN liegt außerhalb jedes Bereichs. Von mehrfach vorkommenden Werten bestehen alle Zeilen die Prüfung auf Eindeutigkeit nicht.

Mit „abbrechen“ hält der Lauf mit denselben Befunden an. Was sich aus den Spalten allein sagen lässt, wird dann schon vor einem Lauf gesagt.

Beispiel: `age` vom Typ „ganze Zahl“, von 0 bis 120; `id` eindeutig und nie fehlend.</translation>
    </message>
    <message>
        <source>The result has a row for each step and each cell of the first layer, with what goes in (z), how far the gates let it in, keep it and let it out (i, f and o), the state of the cell (c) and its output (y). LSTM Gates draws it.

The model comes from Sequence Forecaster, Sequence Classifier or Sequence Tagger, with any LSTM cell.</source>
        <translation>Das Ergebnis hat eine Zeile für jeden Schritt und jede Zelle der ersten Schicht, mit dem, was hineingeht (z), wie weit die Gates es hineinlassen, behalten und herauslassen (i, f und o), dem Zustand der Zelle (c) und ihrer Ausgabe (y). LSTM-Gates zeichnet es.

Das Modell kommt von Sequenzprognose, Sequenzklassifikator oder Sequenz-Tagger, mit einer beliebigen LSTM-Zelle.</translation>
    </message>
    <message>
        <source>The result has a row for each value, with its number of rows and its share of all that were counted. Not a number (NaN) counts as missing; the missing value comes last among equally frequent ones, and last &apos;by value&apos;.

Example: the column `species` of the iris table has three values, with 50 rows and a share of 0.333 each.</source>
        <translation>Das Ergebnis hat eine Zeile je Wert, mit der Anzahl seiner Zeilen und seinem Anteil an allen gezählten. NaN zählt als fehlend; der fehlende Wert kommt unter gleich häufigen Werten zuletzt, und zuletzt auch bei „nach Wert“.

Beispiel: Die Spalte `species` der Iris-Tabelle hat drei Werte mit je 50 Zeilen und einem Anteil von 0.333.</translation>
    </message>
    <message>
        <source>The result has one row for each time, in rising order, and the columns of all tables; a column whose name is taken gets the number of its table, such as `temp_2`. Of rows with the same time in one table the last counts, and rows without a time are left out. Dates and times go together as times.

&apos;previous&apos; fills with the last value before, &apos;linear&apos; numbers with a straight line over time (they become decimal) and leaves other types missing. Values are filled from all times that occur, before those without a row are left out, so with the times of the first table &apos;previous&apos; is what KNIME&apos;s and pandas&apos; as-of join gives.

Example: hourly temperatures and quarter-hourly loads on the times of the first table with &apos;linear&apos;.</source>
        <translation>Das Ergebnis hat eine Zeile je Zeit, in steigender Reihenfolge, und die Spalten aller Tabellen; eine Spalte, deren Name vergeben ist, bekommt die Nummer ihrer Tabelle, etwa `temp_2`. Von Zeilen mit derselben Zeit in einer Tabelle zählt die letzte, und Zeilen ohne Zeit werden ausgelassen. Datums- und Zeitwerte zusammen gelten als Zeitwerte.

„vorheriger Wert“ füllt mit dem letzten Wert davor, „linear“ füllt Zahlen entlang einer Geraden über die Zeit (sie werden zu Kommazahlen) und lässt andere Typen fehlend. Gefüllt wird aus allen vorkommenden Zeiten, bevor die ohne Zeile entfallen; mit den Zeiten der ersten Tabelle ist „vorheriger Wert“ also das, was der As-of-Join von KNIME und pandas liefert.

Beispiel: stündliche Temperaturen und viertelstündliche Lasten auf den Zeiten der ersten Tabelle mit „linear“.</translation>
    </message>
    <message>
        <source>The result has one tag for each word, in the same order, as Tag Sequence Encoder takes them. A pattern must match the whole word; `.*berg` is every word that ends in `berg`. Several words can&apos;t be matched by one pattern: join them with n-Grams first. Missing lists stay missing.

Example: the tag `MONTH` with the pattern `january|february|march`, or `ID` with `[a-z]{2}\d{4}`.</source>
        <translation>Das Ergebnis hat einen Tag je Wort, in derselben Reihenfolge, wie Tag-Sequenzen kodieren sie braucht. Ein Muster muss zum ganzen Wort passen; `.*berg` ist jedes Wort, das auf `berg` endet. Mehrere Wörter lassen sich nicht mit einem Muster erfassen: Sie sind vorher mit n-Gramme zu verbinden. Fehlende Listen bleiben fehlend.

Beispiel: der Tag `MONTH` mit dem Muster `january|february|march`, oder `ID` mit `[a-z]{2}\d{4}`.</translation>
    </message>
    <message>
        <source>The row has `file`, `width`, `height`, `channels` (1 for shades of grey, 3 for colours) and `image`, the bytes of the file, which the other nodes for images understand: PNG, JPEG, GIF, BMP, TIFF, WebP and PPM. It is decoded once, to be sure that it is no damaged file; how large it is stands in its header, and a larger one than allowed is refused without decoding it.

Images are read upright, as their camera notes it, in 8 bits; what is transparent lies on white, and of several frames the first one is taken.

Example: `photos/cat.jpg`, then Resize and Image Viewer.</source>
        <translation>Die Zeile hat `file`, `width`, `height`, `channels` (1 für Graustufen, 3 für Farben) und `image`, die Bytes der Datei, die die anderen Knoten für Bilder verstehen: PNG, JPEG, GIF, BMP, TIFF, WebP und PPM. Sie wird einmal dekodiert, um sicherzugehen, dass sie nicht beschädigt ist; wie groß sie ist, steht in ihrem Header, und ein größeres Bild als erlaubt wird abgelehnt, ohne es zu dekodieren.

Bilder werden aufrecht gelesen, wie ihre Kamera es vermerkt hat, in 8 Bit; was durchsichtig ist, liegt auf Weiß, und von mehreren Frames wird der erste genommen.

Beispiel: `photos/cat.jpg`, dann Größe ändern und Bildansicht.</translation>
    </message>
    <message>
        <source>The rows are divided into parts of nearly equal size. In each round one part enters the input `test` of the workflow inside and all others enter `train`; the workflow trains with the one and applies and scores with the other. So each row is a test row once, and never in the rows that its model was trained on. The parts are those of scikit-learn&apos;s KFold, or of StratifiedKFold with a column to stratify by.

`metrics` has a row for each round, with the numbers that nodes inside reported. `summary` has their means and standard deviations (n - 1), and `scores` the means. The tables that leave the workflow inside are put below each other, so that the predictions of all rounds are those of the whole table.

Example: 5 folds of a Linear Regression, an Apply Model and a Regression Scorer give the error to expect.</source>
        <translation>Die Zeilen werden in nahezu gleich große Teile geteilt. In jeder Runde geht ein Teil in den Eingang `test` des inneren Workflows und alle anderen in `train`; mit diesen trainiert er, auf jenen wendet er an und bewertet. So ist jede Zeile genau einmal Testzeile und nie unter den Zeilen, mit denen ihr Modell trainiert wurde. Die Teile sind die von KFold aus scikit-learn, oder von StratifiedKFold, wenn nach einer Spalte stratifiziert wird.

`metrics` (Metriken) hat eine Zeile je Runde mit den Zahlen, die innere Knoten gemeldet haben. `summary` (Übersicht) hat deren Mittelwerte und Standardabweichungen (n - 1), `scores` (Bewertung) die Mittelwerte. Die Tabellen, die aus dem inneren Workflow kommen, werden untereinandergehängt; die Vorhersagen aller Runden sind so die der ganzen Tabelle.

Beispiel: 5 Folds mit Lineare Regression, Modell anwenden und Regression bewerten ergeben den zu erwartenden Fehler.</translation>
    </message>
    <message>
        <source>The rows are put into groups of similar probabilities. Where probabilities are well calibrated, the mean of a group is the share of positives in it, and the points lie on the diagonal. With &apos;width&apos;, a group has those from its lower edge up to its upper one, which belongs to the next, and 1 to the last; with &apos;frequency&apos;, equal probabilities stay together.

The Brier score is the mean squared distance of the probabilities from 1 for positives and 0 for others; the calibration error is the mean distance of share and probability over the groups, weighted with their rows (ECE). Both are of the first score, and of each where there are several. Probabilities must lie between 0 and 1. Rows whose class or probability is missing are left out.

`selected` has the rows in the selected groups of the first score, in the order of the table; without one it has none.

Example: truth `admitted`, for a logistic regression and a forest side by side.</source>
        <translation>Die Zeilen werden in Gruppen ähnlicher Wahrscheinlichkeit gelegt. Sind Wahrscheinlichkeiten gut kalibriert, ist der Mittelwert einer Gruppe der Anteil der positiven Zeilen in ihr, und die Punkte liegen auf der Diagonale. Mit „Breite“ hat eine Gruppe die von ihrer unteren Grenze bis zu ihrer oberen, die zur nächsten gehört, und die 1 gehört zur letzten; mit „Häufigkeit“ bleiben gleiche Wahrscheinlichkeiten zusammen.

Der Brier-Score ist der mittlere quadratische Abstand der Wahrscheinlichkeiten von 1 bei positiven und 0 bei anderen Zeilen; der Kalibrierungsfehler ist der mittlere Abstand von Anteil und Wahrscheinlichkeit über die Gruppen, gewichtet mit ihren Zeilen (ECE). Beide gelten für den ersten Score, und für jeden, wenn es mehrere sind. Wahrscheinlichkeiten müssen zwischen 0 und 1 liegen. Zeilen, deren Klasse oder Wahrscheinlichkeit fehlt, werden ausgelassen.

`selected` enthält die Zeilen in den ausgewählten Gruppen des ersten Scores, in der Reihenfolge der Tabelle; ohne Auswahl keine.

Beispiel: wahre Klasse `admitted`, für eine logistische Regression und einen Random Forest nebeneinander.</translation>
    </message>
    <message>
        <source>The rows are sorted by groups and time, and must then lie at equal distances (put Gap Filler before). A series of L rows has L - W - H + 1 windows of W rows with a target H rows after; 96 hours in steps of ten minutes are 576.

`windows` is for learners of sequences: it holds the rows once, and each window is a view into them. `table` has one row for each window, with groups and the time of its last step; it is put together when somebody reads it. In the layout &apos;columns&apos; a value three rows before the last step is called `temp (t-3)`, the last `temp (t)`, and a target a day later `temp (t+24)`, so that any learner can use them. In the layout &apos;arrays&apos; each cell of `temp (t)` holds all steps, the oldest first.

Example: 96 steps of `temp` and `humid`, and the target `temp` with the horizon 24: the weather of four days, and the temperature a day later.</source>
        <translation>Die Zeilen werden nach Gruppen und Zeit sortiert und müssen dann in gleichen Abständen liegen (davor gehört Zeitlücken füllen). Eine Reihe aus L Zeilen hat L - W - H + 1 Fenster aus W Zeilen mit einem Ziel H Zeilen danach; 96 Stunden in Schritten von zehn Minuten sind 576.

`windows` ist für Lernverfahren auf Sequenzen: Es enthält die Zeilen einmal, und jedes Fenster ist eine Sicht darauf. `table` hat eine Zeile je Fenster, mit Gruppen und der Zeit seines letzten Schritts; sie wird erst zusammengestellt, wenn jemand sie liest. Im Layout „Spalten“ heißt ein Wert drei Zeilen vor dem letzten Schritt `temp (t-3)`, der letzte `temp (t)` und ein Ziel einen Tag später `temp (t+24)`, sodass jedes Lernverfahren sie nutzen kann. Im Layout „Arrays“ enthält jede Zelle von `temp (t)` alle Schritte, den ältesten zuerst.

Beispiel: 96 Schritte von `temp` und `humid` und das Ziel `temp` mit dem Horizont 24: das Wetter von vier Tagen und die Temperatur einen Tag später.</translation>
    </message>
    <message>
        <source>The rows are sorted by the keys, missing keys last, or first as *order* says; missing keys are a group of their own. Without aggregations the result is each combination of keys once.

Missing values are left out, except by &apos;rows&apos;, &apos;percent&apos;, &apos;first&apos;, &apos;last&apos; and &apos;list&apos;, which take every row; &apos;first_value&apos; and &apos;last_value&apos; take the first and last value that is there. Where a group has no values, everything but a count or list is missing, also the sum. &apos;percent&apos; is what the rows of the group are of all rows of the table.

Standard deviation, variance and covariance divide by n - 1, so of a single value they are missing, unless *of_one* says that they are 0. Skewness and kurtosis (0 for a normal distribution) are estimated without bias, from three and four values on. Covariance and correlation take the rows in which both columns have a value. A product is decimal. Quantiles between two values are estimated as the types of Hyndman and Fan say. The geometric mean and standard deviation and the sum of natural logarithms are for numbers above zero; the absolute deviations are the mean distance from the mean, and the median one from the median.

Of equally frequent values, &apos;most_frequent&apos; takes the smallest and &apos;first_most_frequent&apos; the one that comes first. What has an order follows that of the rows; &apos;distinct_list&apos;, &apos;joined_distinct&apos; and &apos;joined_with_counts&apos; (`a(2), b(1)`) take each value once, where it comes first. With *missing* they take a missing value too, as do &apos;count_distinct&apos;, &apos;joined_text&apos; and &apos;first_most_frequent&apos;; in a text it is a `?`.

Example: keys `carrier`, aggregations `arr_delay` → mean and rows: the mean delay and the flights of each airline.</source>
        <translation>Die Zeilen sind nach den Schlüsseln sortiert, fehlende zuletzt, oder zuerst, wie *Reihenfolge* es sagt; fehlende Schlüssel bilden eine eigene Gruppe. Ohne Aggregationen ist das Ergebnis jede Kombination der Schlüssel einmal.

Fehlende Werte werden ausgelassen, außer von „Zeilen“, „Prozent“, „erste“, „letzte“ und „Liste“, die jede Zeile nehmen; „erster Wert“ und „letzter Wert“ nehmen den ersten und letzten vorhandenen Wert. Hat eine Gruppe keine Werte, fehlt alles außer Anzahlen und Listen, auch die Summe. „Prozent“ ist, was die Zeilen der Gruppe an allen Zeilen der Tabelle ausmachen.

Standardabweichung, Varianz und Kovarianz teilen durch n - 1, bei einem einzigen Wert sind sie also fehlend, außer wenn sie nach *Bei einem Wert* 0 sind. Schiefe und Kurtosis (0 bei einer Normalverteilung) werden erwartungstreu geschätzt, ab drei und ab vier Werten. Kovarianz und Korrelation nehmen die Zeilen, in denen beide Spalten einen Wert haben. Ein Produkt ist eine Kommazahl. Quantile zwischen zwei Werten werden geschätzt, wie es die Typen von Hyndman und Fan sagen. Geometrisches Mittel, geometrische Standardabweichung und die Summe der natürlichen Logarithmen gelten für Zahlen über null; die absoluten Abweichungen sind der mittlere Abstand vom Mittelwert und der Median der Abstände vom Median.

Von gleich häufigen Werten nimmt „häufigster Wert“ den kleinsten und „zuerst häufigster Wert“ den, der zuerst kommt. Was eine Reihenfolge hat, folgt der der Zeilen; „Liste verschiedener“, „verschiedene verkettet“ und „verkettet mit Anzahlen“ (`a(2), b(1)`) nehmen jeden Wert einmal, wo er zuerst vorkommt. Mit *Fehlende Werte* nehmen sie auch einen fehlenden Wert, ebenso „Anzahl verschiedener“, „verketteter Text“ und „zuerst häufigster Wert“; in einem Text ist er ein `?`.

Beispiel: Schlüssel `carrier`, Aggregationen `arr_delay` → Mittelwert und Zeilen: mittlere Verspätung und Flüge jeder Fluggesellschaft.</translation>
    </message>
    <message>
        <source>The rows are written while the query runs and are never all in memory. The file appears under its name only when it is complete, and an older one stays until then. Folders that are not there are made.

A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe, because a spreadsheet would run it as a formula; numbers, also those in columns of text, do not. Switch it off where the file must have every text unchanged. With quoting &apos;necessary&apos; or more, an empty text is written as `&quot;&quot;` and a missing value as nothing, so that CSV Reader gets back what was written.

Example: the path `results/delays.csv.gz`, the delimiter `semicolon` and the decimal sign `,` for a German spreadsheet.</source>
        <translation>Die Zeilen werden geschrieben, während die Abfrage läuft, und sind nie alle im Speicher. Die Datei erscheint erst unter ihrem Namen, wenn sie vollständig ist; eine ältere bleibt bis dahin erhalten. Fehlende Ordner werden angelegt.

Ein Text, der mit `=`, `+`, `-`, `@`, einem Tabulator oder einem Wagenrücklauf beginnt, bekommt einen Apostroph, weil ein Tabellenprogramm ihn als Formel ausführen würde; Zahlen, auch solche in Textspalten, bekommen keinen. Das lässt sich abschalten, wenn die Datei jeden Text unverändert enthalten muss. Mit Anführungszeichen „wenn nötig“ oder öfter wird ein leerer Text als `&quot;&quot;` und ein fehlender Wert als nichts geschrieben, sodass CSV lesen zurückbekommt, was geschrieben wurde.

Beispiel: der Pfad `results/delays.csv.gz`, das Trennzeichen `semicolon` und das Dezimalzeichen `,` für ein deutsches Tabellenprogramm.</translation>
    </message>
    <message>
        <source>The rows are written while the query runs. The file appears under its name only when it is complete, and an older one stays until then. Folders that are not there are made. The format has no checksums; for keeping, write Parquet.

Example: the path `results/delays.arrow`.</source>
        <translation>Die Zeilen werden geschrieben, während die Abfrage läuft. Die Datei erscheint erst unter ihrem Namen, wenn sie vollständig ist; eine ältere bleibt bis dahin erhalten. Fehlende Ordner werden angelegt. Das Format hat keine Prüfsummen; zum Aufbewahren eignet sich Parquet.

Beispiel: der Pfad `results/delays.arrow`.</translation>
    </message>
    <message>
        <source>The rows are written while the query runs; no more than a group of them is in memory. The file appears under its name only when it is complete, and an older one stays until then. Folders that are not there are made.

Without checksums a damaged file may be read as other numbers without any error. They need a quarter to a half more time when writing, and the files are no larger.

Example: the path `results/delays.parquet`.</source>
        <translation>Die Zeilen werden geschrieben, während die Abfrage läuft; im Speicher ist nicht mehr als eine Gruppe davon. Die Datei erscheint erst unter ihrem Namen, wenn sie vollständig ist; eine ältere bleibt bis dahin erhalten. Fehlende Ordner werden angelegt.

Ohne Prüfsummen wird eine beschädigte Datei womöglich ohne jeden Fehler als andere Zahlen gelesen. Sie kosten beim Schreiben ein Viertel bis die Hälfte mehr Zeit, und die Dateien werden nicht größer.

Beispiel: der Pfad `results/delays.parquet`.</translation>
    </message>
    <message>
        <source>The rows of a row follow each other in the order of the columns. Values of different types get a type that fits all of them: whole numbers become decimal numbers where both occur; numbers and texts do not mix.

Example: columns `Mon`, `Tue`, `Wed` become the columns `name` (the day) and `value`.</source>
        <translation>Die aus einer Zeile gebildeten Zeilen folgen einander in der Reihenfolge der Spalten. Werte verschiedener Typen bekommen einen Typ, der zu allen passt: Ganze Zahlen werden zu Kommazahlen, wenn beide vorkommen; Zahlen und Texte mischen sich nicht.

Beispiel: Die Spalten `Mon`, `Tue`, `Wed` werden zu den Spalten `name` (der Tag) und `value`.</translation>
    </message>
    <message>
        <source>The rows stay in their order, and there are never more of them: of several entries with the same key the first counts. A missing value is looked up too, and found if the dictionary has a missing key. Whole and decimal numbers are equal where their values are. With &apos;keep&apos;, old and new values must go together in one column.

Example: a table of codes and names turns `EWR` into `Newark`.</source>
        <translation>Die Zeilen behalten ihre Reihenfolge, und es werden nie mehr: Von mehreren Einträgen mit demselben Schlüssel zählt der erste. Auch ein fehlender Wert wird nachgeschlagen und gefunden, wenn das Wörterbuch einen fehlenden Schlüssel hat. Ganze Zahlen und Kommazahlen sind gleich, wenn ihre Werte es sind. Mit „behalten“ müssen alte und neue Werte in eine Spalte zusammenpassen.

Beispiel: Eine Tabelle mit Codes und Namen macht aus `EWR` `Newark`.</translation>
    </message>
    <message>
        <source>The rows that were never drawn (&apos;out of bag&apos;) leave through the second port. Both tables keep the order of the rows; a row that was drawn several times comes several times, one after the other. With as many draws as rows, about 63 % of the rows are drawn at least once.

Example: train on the sample, and score on the rows that were left out.</source>
        <translation>Die nie gezogenen Zeilen (Out-of-Bag) kommen am zweiten Anschluss heraus, „nicht gezogen“. Beide Tabellen behalten die Reihenfolge der Zeilen; eine mehrmals gezogene kommt mehrmals, direkt hintereinander. Bei so vielen Ziehungen wie Zeilen werden etwa 63 % der Zeilen mindestens einmal gezogen.

Beispiel: mit der Stichprobe trainieren und mit den nicht gezogenen Zeilen bewerten.</translation>
    </message>
    <message>
        <source>The same seed gives the same texts; each row has a seed of its own, so that fewer rows are the first ones of more.</source>
        <translation>Derselbe Startwert ergibt dieselben Texte; jede Zeile hat einen eigenen Startwert, sodass weniger Zeilen die ersten von mehr Zeilen sind.</translation>
    </message>
    <message>
        <source>The score is the distance from the middle of the values that it is compared with, divided by their spread: median and 1.4826 times the median distance from it, or with *robust* off mean and standard deviation. A second column, `is anomaly`, says whether it reaches the threshold. Compared with &apos;before&apos; the score uses nothing that comes later, so it could have been given at the time; the first values, with fewer than three before, have none.

The rows are sorted by the time. Missing values are left out and have no score. Where the values that are compared with are all equal, a different one scores infinitely high, and an equal one 0.

Example: a machine&apos;s temperature every five minutes against &apos;series&apos;, learning from the first 0.15.</source>
        <translation>Der Score ist der Abstand von der Mitte der Werte, mit denen verglichen wird, geteilt durch deren Streuung: Median und das 1.4826-Fache des Medians der Abstände davon, oder ohne *Robust* Mittelwert und Standardabweichung. Eine zweite Spalte, `is anomaly`, gibt an, ob er den Schwellenwert erreicht. Verglichen mit „davor“ nutzt der Score nichts Späteres, hätte also schon damals angegeben werden können; die ersten Werte, mit weniger als dreien davor, haben keinen.

Die Zeilen werden nach der Zeit sortiert. Fehlende Werte werden ausgelassen und haben keinen Score. Sind alle Werte, mit denen verglichen wird, gleich, ist der Score eines anderen unendlich hoch und der eines gleichen 0.

Beispiel: die Temperatur einer Maschine alle fünf Minuten gegen „Reihe“, gelernt aus den ersten 0.15.</translation>
    </message>
    <message>
        <source>The shortest come first, each length in the order of the text. From 1 to 2 words gives the words themselves and all pairs. Letters are those of the whole text with its blanks, or of words with blanks in between. A text that is too short has an empty list, a missing one a missing list.

Example: `not`, `so`, `good` from 2 to 2 words becomes `not so` and `so good`.</source>
        <translation>Die kürzesten kommen zuerst, jede Länge in der Reihenfolge des Texts. Von 1 bis 2 Wörtern ergibt die Wörter selbst und alle Paare. Buchstaben sind die des ganzen Texts mit seinen Leerzeichen, oder die von Wörtern mit Leerzeichen dazwischen. Ein zu kurzer Text hat eine leere Liste, ein fehlender eine fehlende.

Beispiel: `not`, `so`, `good` von 2 bis 2 Wörtern wird zu `not so` und `so good`.</translation>
    </message>
    <message>
        <source>The sizes of the differences are ranked; `w` is the sum of the ranks of those where the first number is larger. The rank-biserial correlation is its excess over the other ranks, from -1 to 1. The test suits differences that are skewed or have outliers; it takes them to be symmetric.

Rows where one of the numbers is missing are left out and counted, and so are pairs of equal numbers. Without any difference the numbers are missing. &apos;automatic&apos; is exact for at most 50 differences that all differ in size.

Example: first `after`, second `before`: a w well above half of all ranks says that the numbers grew.</source>
        <translation>Die Beträge der Differenzen bekommen Ränge; `w` ist die Summe der Ränge derer, bei denen die erste Zahl größer ist. Die rangbiseriale Korrelation ist ihr Überschuss über die anderen Ränge, von -1 bis 1. Der Test eignet sich für Differenzen, die schief sind oder Ausreißer haben; er nimmt sie als symmetrisch an.

Zeilen, in denen eine der Zahlen fehlt, werden ausgelassen und gezählt, ebenso Paare gleicher Zahlen. Ohne jede Differenz sind die Zahlen fehlend. „automatisch“ ist exakt bei höchstens 50 Differenzen, deren Beträge alle verschieden sind.

Beispiel: Erste `after`, Zweite `before`: Ein w weit über der halben Rangsumme sagt, dass die Zahlen gestiegen sind.</translation>
    </message>
    <message>
        <source>The stems are those of Snowball, which takes endings off by rules and knows no dictionary: a stem need not be a word (`happy` becomes `happi`), and different words may share one (`marketing` and `market`). Words should be in small letters. A column of texts becomes one of lists.

Example: `connected`, `connection` and `connecting` all become `connect`.</source>
        <translation>Die Stämme sind die von Snowball, das Endungen nach Regeln abtrennt und kein Wörterbuch kennt: Ein Stamm muss kein Wort sein (`happy` wird `happi`), und verschiedene Wörter können denselben haben (`marketing` und `market`). Wörter sollten kleingeschrieben sein. Eine Spalte mit Texten wird zu einer mit Listen.

Beispiel: `connected`, `connection` und `connecting` werden alle zu `connect`.</translation>
    </message>
    <message>
        <source>The table has the columns `Code 1`, `Code 2` and so on, from Encoder or made by hand; the features are added. A grid of codes shows what lies between the rows that the network knows.</source>
        <translation>Die Tabelle hat die Spalten `Code 1`, `Code 2` und so weiter, von Encoder oder von Hand erstellt; die Merkmale kommen hinzu. Ein Gitter von Codes zeigt, was zwischen den Zeilen liegt, die das Netz kennt.</translation>
    </message>
    <message>
        <source>The table is the `curve` of a trainer. The dot is the epoch with the least loss on the examples put aside, or where there are none on those learnt from: what came after it was learnt by heart.</source>
        <translation>Die Tabelle ist die `curve` eines Trainingsknotens. Der Punkt ist die Epoche mit dem kleinsten Verlust auf den zurückgehaltenen Beispielen, oder auf den Lernbeispielen, wenn es keine gibt: Was danach kam, wurde auswendig gelernt.</translation>
    </message>
    <message>
        <source>The table is the `importances` of Decision Tree or Random Forest, that of Permutation Importance, or any other with one row for each feature, such as coefficients. What counts is the size: a bar below zero points to the left and has another colour. Rows without a name or number are left out and counted. `selected` has the rows of the selected features, in the order of the table; without one it has none.

Example: the port `importances` of Random Forest.</source>
        <translation>Die Tabelle ist `importances` von Entscheidungsbaum oder Random Forest, die von Permutationswichtigkeit oder eine andere mit einer Zeile je Merkmal, etwa Koeffizienten. Es zählt der Betrag: Ein Balken unter null zeigt nach links und hat eine andere Farbe. Zeilen ohne Namen oder Zahl werden ausgelassen und gezählt. `selected` enthält die Zeilen der ausgewählten Merkmale, in der Reihenfolge der Tabelle; ohne Auswahl keine.

Beispiel: der Anschluss `importances` von Random Forest.</translation>
    </message>
    <message>
        <source>The table needs the columns that the model was fitted on, by name; further columns pass through. A classifier or regressor adds `Prediction (target)`, a classifier with probabilities also `P (target=class)` for each class. A clusterer adds its cluster column. A preparation (Normalizer, Missing Values, One-Hot …) changes the table as it learnt on its own, and takes no suffix.

Columns of the same name are replaced. Which classes there are is known only when the model has been trained, so with probabilities the columns are unknown until then.

Missing values stop the node, except for models that allow them; with *missing* on &apos;no prediction&apos; rows that have one in a feature are predicted nothing. A preparation does with them what it does.

Example: train on the rows of one port of Partition, and apply the model to those of the other.</source>
        <translation>Die Tabelle braucht die Spalten, an die das Modell angepasst wurde, nach Namen; weitere Spalten gehen unverändert durch. Ein Klassifikator oder Regressor fügt `Prediction (target)` hinzu, ein Klassifikator mit Wahrscheinlichkeiten auch `P (target=class)` für jede Klasse. Ein Clustermodell fügt seine Clusterspalte hinzu. Eine Aufbereitung (Normalisieren, Fehlende Werte, One-Hot-Kodierung …) ändert die Tabelle, wie sie es an ihrer eigenen gelernt hat, und nimmt kein Suffix.

Spalten mit demselben Namen werden ersetzt. Welche Klassen es gibt, ist erst bekannt, wenn das Modell trainiert ist; mit Wahrscheinlichkeiten sind die Spalten bis dahin also unbekannt.

Fehlende Werte halten den Knoten an, außer bei Modellen, die sie zulassen; mit *Fehlende Werte* auf „keine Vorhersage“ wird für Zeilen, denen ein Merkmal fehlt, nichts vorhergesagt. Eine Aufbereitung tut mit ihnen, was sie tut.

Beispiel: auf den Zeilen des einen Anschlusses von Partitionieren trainieren und das Modell auf die des anderen anwenden.</translation>
    </message>
    <message>
        <source>The tables come in the order in which they are connected, their rows in the order they have. A column that a table lacks is missing in its rows. Columns come in the order in which they first appear. Whole numbers become decimal numbers where another table has decimal ones, and categories become text.

Example: the files of twelve months as one table, with the column `month` saying which.</source>
        <translation>Die Tabellen kommen in der Reihenfolge ihrer Verbindung, ihre Zeilen in der vorhandenen. Eine Spalte, die einer Tabelle fehlt, ist in deren Zeilen fehlend. Spalten kommen in der Reihenfolge ihres ersten Auftretens. Ganze Zahlen werden zu Kommazahlen, wenn eine andere Tabelle solche hat, und Kategorien zu Text.

Beispiel: die Dateien von zwölf Monaten als eine Tabelle, mit der Spalte `month` für den Monat.</translation>
    </message>
    <message>
        <source>The test is that of the differences against 0: Student&apos;s t, the p value, the (two-sided) confidence interval of the mean difference from `low` to `high`, and Cohen&apos;s d, the mean difference in standard deviations of the differences.

Rows where one of the numbers is missing are left out and counted. With fewer than two pairs, or where all differences are equal, there is no test, and its numbers are missing.

Example: first `after`, second `before`: a positive t says that the numbers grew.</source>
        <translation>Getestet werden die Differenzen gegen 0: Students t, der p-Wert, das (zweiseitige) Konfidenzintervall der mittleren Differenz von `low` bis `high` und Cohens d, die mittlere Differenz in Standardabweichungen der Differenzen.

Zeilen, in denen eine der Zahlen fehlt, werden ausgelassen und gezählt. Bei weniger als zwei Paaren, oder wenn alle Differenzen gleich sind, gibt es keinen Test, und seine Zahlen sind fehlend.

Beispiel: Erste `after`, Zweite `before`: Ein positives t sagt, dass die Zahlen gestiegen sind.</translation>
    </message>
    <message>
        <source>The tests are the last rows, one after the other; the training of a fold is everything before its test, less the gap. Both outputs have the number of the fold, from 1, in their first column, and a row of the series comes once for each fold that it belongs to: a loop over the folds, or a Row Filter, takes one of them. The divisions are those of scikit-learn&apos;s TimeSeriesSplit. Without a time column the rows are taken in their order.

A gap as long as the horizon of windows keeps the training from knowing values of the test.

Example: 1 fold with 1,000 test rows and a gap of 24 is the usual hold-out of the latest hours.</source>
        <translation>Die Tests sind die letzten Zeilen, einer nach dem anderen; das Training eines Folds ist alles vor seinem Test, ohne die Lücke. Beide Ausgänge haben die Nummer des Folds, ab 1, in ihrer ersten Spalte, und eine Zeile der Reihe kommt einmal für jeden Fold vor, zu dem sie gehört: Eine Schleife über die Folds oder ein Zeilenfilter nimmt einen davon. Die Aufteilungen sind die von TimeSeriesSplit in scikit-learn. Ohne Zeitspalte gilt die Reihenfolge der Zeilen.

Eine Lücke so lang wie der Horizont der Fenster verhindert, dass das Training Werte des Tests kennt.

Beispiel: 1 Fold mit 1 000 Testzeilen und einer Lücke von 24 ist das übliche Zurückhalten der jüngsten Stunden.</translation>
    </message>
    <message>
        <source>The texts should be without stop words. `table` gets the strongest topic of each text and the shares of all, which add up to 1. `topics` lists the words that weigh most in each topic; of LDA the weights are the chances of words within the topic. Topics are called `topic_1`, `topic_2`, … from the one with the largest share of all texts on. What a topic means is for you to say, and another seed may find others: a topic model orders texts, it proves nothing.

The metric of LDA is `perplexity`, that of NMF the `error` that is left; both are smaller for better fits of the same texts. A text none of whose words were learnt has equal shares.

Example: 4 topics of short notes about weather, food, sport and music.</source>
        <translation>Die Texte sollten ohne Stoppwörter sein. `table` (Tabelle) bekommt das stärkste Thema jedes Texts und die Anteile aller, die zusammen 1 ergeben. `topics` (Themen) nennt die Wörter mit dem größten Gewicht in jedem Thema; bei LDA sind die Gewichte die Wahrscheinlichkeiten der Wörter im Thema. Themen heißen `topic_1`, `topic_2`, … ab dem mit dem größten Anteil an allen Texten. Was ein Thema bedeutet, ist Auslegung, und ein anderer Startwert kann andere finden: Ein Themenmodell ordnet Texte, es beweist nichts.

Die Metrik von LDA ist `perplexity`, die von NMF der verbleibende `error`; beide sind kleiner bei besserer Anpassung an dieselben Texte. Ein Text, von dessen Wörtern keines gelernt wurde, hat gleiche Anteile.

Beispiel: 4 Themen kurzer Notizen über Wetter, Essen, Sport und Musik.</translation>
    </message>
    <message>
        <source>The time of a row of the result is the beginning of its span, which belongs to it; its end belongs to the next. Spans begin at round times: hours at full hours, weeks on Mondays. Spans of several units are counted from the beginning of the year 1970. Spans without rows have no row (Gap Filler adds them), and rows without a time are left out. Dates become times where the unit is shorter than a day. The rows are sorted by groups and time.

Aggregations are those of Group By, and leave missing values out.

Example: `time` every 1 day with `temp` → mean and max: from hourly temperatures to those of days.</source>
        <translation>Die Zeit einer Ergebniszeile ist der Anfang ihrer Spanne, der zu ihr gehört; ihr Ende gehört zur nächsten. Spannen beginnen zu runden Zeiten: Stunden zur vollen Stunde, Wochen am Montag. Spannen aus mehreren Einheiten werden vom Anfang des Jahres 1970 gezählt. Spannen ohne Zeilen haben keine Zeile (Zeitlücken füllen fügt sie ein), und Zeilen ohne Zeit werden ausgelassen. Datumswerte werden zu Zeitwerten, wo die Einheit kürzer als ein Tag ist. Die Zeilen sind nach Gruppen und Zeit sortiert.

Die Aggregationen sind die von Gruppieren und lassen fehlende Werte aus.

Beispiel: `time` je 1 Tag mit `temp` → Mittelwert und Maximum: aus stündlichen Temperaturen die von Tagen.</translation>
    </message>
    <message>
        <source>The values of a row come from one column each, so a new column needs a type that fits all of them: whole numbers become decimal where both occur, and everything becomes text where types do not mix. Missing values stay missing. This node takes the table into memory.

Example: a table with a row for each year and a column for each country, the years as new columns.</source>
        <translation>Die Werte einer Zeile kommen aus je einer Spalte, eine neue Spalte braucht also einen Typ, der zu allen passt: Ganze Zahlen werden zu Kommazahlen, wenn beide vorkommen, und alles wird zu Text, wenn sich Typen nicht mischen lassen. Fehlende Werte bleiben fehlend. Dieser Knoten nimmt die Tabelle in den Speicher.

Beispiel: eine Tabelle mit einer Zeile je Jahr und einer Spalte je Land, die Jahre als neue Spalten.</translation>
    </message>
    <message>
        <source>The weights are those with the smallest sum of squared errors, plus the penalty if there is one. With a penalty the features are first brought to one scale, so that their units don&apos;t matter; the coefficients are given for the features as they are.

`coefficients` has a row for each feature and for the intercept. Standard error, t and p (two-sided, against a coefficient of 0) are those of ordinary least squares; they are missing with a penalty, where features determine each other, and where there are no more rows than coefficients.

Missing values in the features or the target stop the node, unless *missing* leaves their rows out. True and false count as 1 and 0.

Example: target `Chance of Admit` with all other numbers as features gives the weight of each grade.</source>
        <translation>Die Gewichte sind die mit der kleinsten Summe der quadrierten Fehler, zuzüglich des Strafterms, wenn es einen gibt. Mit einem Strafterm werden die Merkmale zuerst auf eine Skala gebracht, sodass ihre Einheiten keine Rolle spielen; die Koeffizienten gelten für die unveränderten Merkmale.

`coefficients` hat eine Zeile für jedes Merkmal und für den Achsenabschnitt. Standardfehler, t und p (zweiseitig, gegen einen Koeffizienten von 0) sind die der gewöhnlichen kleinsten Quadrate; sie fehlen mit einem Strafterm, wo Merkmale einander bestimmen, und wo es nicht mehr Zeilen als Koeffizienten gibt.

Fehlende Werte in den Merkmalen oder der Zielspalte halten den Knoten an, sofern *Fehlende Werte* ihre Zeilen nicht weglässt. Wahr und falsch zählen als 1 und 0.

Beispiel: Zielspalte `Chance of Admit` mit allen anderen Zahlen als Merkmalen ergibt das Gewicht jeder Note.</translation>
    </message>
    <message>
        <source>The windows come from Window Builder, which says which columns are seen, which are forecast, and how far ahead. Features and targets are scaled by their mean and standard deviation in these windows; the model knows both, and forecasts in the units of the table.

The last windows of each series are put aside, as many as *aside* says, or connect others as `validation`. Training stops when they no longer gain, and the best weights are kept. Connect a trained forecaster of the same form as `start` to go on from its weights.

Put Forecast Windows behind it to see forecasts beside what came, and compare with persistence by Forecast Scorer: on many series nothing beats it by much. Apply Model gives forecasts from each row of a table on.

Example: four days of hourly weather and the temperature a day later; 32 cells learn in seconds to be better than &quot;the same as now&quot;.</source>
        <translation>Die Fenster kommen von Fenster bilden; dort ist festgelegt, welche Spalten gesehen und welche vorhergesagt werden und wie weit voraus. Merkmale und Ziele werden mit ihrem Mittelwert und ihrer Standardabweichung in diesen Fenstern skaliert; das Modell kennt beide und sagt in den Einheiten der Tabelle vorher.

Die letzten Fenster jeder Reihe werden zurückgehalten, so viele, wie *Validierungsanteil* angibt; stattdessen lassen sich andere als `validation` verbinden. Das Training endet, wenn es auf ihnen nichts mehr gewinnt, und die besten Gewichte bleiben. Ein trainiertes Prognosemodell derselben Form an `start` setzt mit dessen Gewichten fort.

Prognose je Fenster dahinter zeigt Prognosen neben dem, was kam, und Prognose bewerten vergleicht mit der Persistenz: Bei vielen Reihen wird sie von nichts deutlich geschlagen. Modell anwenden liefert Prognosen von jeder Zeile einer Tabelle an.

Beispiel: vier Tage stündliches Wetter und die Temperatur einen Tag später; 32 Zellen lernen in Sekunden, besser zu sein als „dasselbe wie jetzt“.</translation>
    </message>
    <message>
        <source>The workflow is part of the document, or a file of its own. Its input and output nodes are the ports of the component, its workflow parameters are the parameters. The nodes inside run as if they stood where the component stands, so that putting nodes into a component makes nothing run again.</source>
        <translation>Der Workflow ist Teil des Dokuments oder eine eigene Datei. Seine Ein- und Ausgangsknoten sind die Anschlüsse der Komponente, seine Workflow-Parameter sind ihre Parameter. Die Knoten darin laufen, als stünden sie an der Stelle der Komponente; Knoten in eine Komponente zu legen lässt also nichts neu laufen.</translation>
    </message>
    <message>
        <source>There is a row for each image, channel and group of shades: `image_row`, the number of the row that the image is in (from 0); `channel`, which is &apos;grey&apos;, or &apos;red&apos;, &apos;green&apos; and &apos;blue&apos;; the lowest `shade` of the group, from 0 (black) to 255; how many `pixels` have one of its shades, and their `share` of the image. Groups are as equal as whole shades allow. An image without colours has &apos;grey&apos; only, and a missing one no rows.

Example: then Line Plot with x `shade` and y `pixels`, to see where a threshold may lie.</source>
        <translation>Für jedes Bild, jeden Kanal und jede Gruppe von Tonwerten gibt es eine Zeile: `image_row`, die Nummer der Zeile, in der das Bild steht (ab 0); `channel`, entweder „grey“ oder „red“, „green“ und „blue“; `shade`, der niedrigste Tonwert der Gruppe, von 0 (schwarz) bis 255; `pixels`, wie viele Pixel einen ihrer Tonwerte haben, und `share`, deren Anteil am Bild. Gruppen sind so gleich, wie ganze Tonwerte es erlauben. Ein Bild ohne Farben hat nur „grey“, und ein fehlendes keine Zeilen.

Beispiel: danach Liniendiagramm mit x `shade` und y `pixels`, um zu sehen, wo ein Schwellenwert liegen kann.</translation>
    </message>
    <message>
        <source>Tokens are learnt from the table, and the model knows them; those that it never saw count as unknown. Sequences may have different lengths: what fills them up in a batch changes nothing.

With a few thousand texts, Naive Bayes or a logistic regression on a bag of words is mostly as good and far faster: put it beside. A network gains where the order counts, and with many examples.

Connect a trained classifier of the same form as `start` to go on from its weights, with its words and classes.

Rows whose target is missing stop the node; a missing sequence is an empty one.

Example: reviews and whether they are good; with `both_ways` and the pool &apos;largest&apos; a network of 64 cells tells three out of four short sentences right after ten epochs.</source>
        <translation>Tokens werden aus der Tabelle gelernt, und das Modell kennt sie; die nie gesehenen gelten als unbekannt. Sequenzen dürfen verschieden lang sein: Was sie in einem Batch auffüllt, ändert nichts.

Bei einigen tausend Texten ist Naive Bayes oder eine logistische Regression auf Bag of Words meist ebenso gut und viel schneller: Ein Vergleich daneben lohnt sich. Ein Netz gewinnt, wo die Reihenfolge zählt, und mit vielen Beispielen.

Ein trainierter Klassifikator derselben Form an `start` setzt mit dessen Gewichten fort, mit seinen Wörtern und Klassen.

Zeilen ohne Wert in der Zielspalte halten den Knoten an; eine fehlende Sequenz ist eine leere.

Beispiel: Rezensionen und ob sie gut sind; mit `both_ways` und dem Pooling „größte“ erkennt ein Netz mit 64 Zellen nach zehn Epochen drei von vier kurzen Sätzen richtig.</translation>
    </message>
    <message>
        <source>Unlike k-Means, groups may be stretched, tilted and of different size, and units of columns don&apos;t matter. Each row goes to the group that it most probably belongs to. The fit is that of maximum likelihood by expectation and maximisation, from centres by k-means.

Clusters are called `cluster_0`, `cluster_1`, … in the order of their means by the first feature (then the second, and so on). `centers` has their means, standard deviations and shares. To find how many groups there are, compare the metric `bic` for several numbers: the smallest is best.

Missing values in the features and constant columns stop the node.

Example: three groups of the iris table have 50, 45 and 55 rows, and follow the species in 145 of 150.</source>
        <translation>Anders als bei k-Means dürfen Gruppen gestreckt, geneigt und verschieden groß sein, und Einheiten der Spalten spielen keine Rolle. Jede Zeile kommt zu der Gruppe, zu der sie am wahrscheinlichsten gehört. Die Anpassung ist die der Maximum Likelihood mit dem EM-Algorithmus, ausgehend von Zentren aus k-Means.

Cluster heißen `cluster_0`, `cluster_1`, … in der Reihenfolge ihrer Mittelwerte im ersten Merkmal (dann im zweiten und so weiter). `centers` hat ihre Mittelwerte, Standardabweichungen und Anteile. Wie viele Gruppen es gibt, zeigt der Vergleich der Metrik `bic` für mehrere Anzahlen: Die kleinste ist die beste.

Fehlende Werte in den Merkmalen und konstante Spalten halten den Knoten an.

Beispiel: Drei Gruppen der Iris-Tabelle haben 50, 45 und 55 Zeilen und folgen den Arten in 145 von 150.</translation>
    </message>
    <message>
        <source>Values are checked against the type of their column. An empty value is missing, and a row that is too short is filled up with missing values. Dates are written as `2013-01-31`, times as `10:05`, both together as `2013-01-31 10:05`; one with a time zone, such as `2013-01-31 10:05+01:00`, becomes UTC.

Example: the columns `airport` (text) and `runways` (integer), and the rows `JFK`, `4` and `LGA`, `2`.</source>
        <translation>Werte werden gegen den Typ ihrer Spalte geprüft. Ein leerer Wert ist fehlend, und eine zu kurze Zeile wird mit fehlenden Werten aufgefüllt. Datumswerte werden als `2013-01-31` geschrieben, Uhrzeiten als `10:05`, beides zusammen als `2013-01-31 10:05`; mit Zeitzone, etwa `2013-01-31 10:05+01:00`, wird UTC daraus.

Beispiel: die Spalten `airport` (Text) und `runways` (ganze Zahl) und die Zeilen `JFK`, `4` und `LGA`, `2`.</translation>
    </message>
    <message>
        <source>Weeks are those of ISO 8601, from 1 to 53; the first days of January may belong to the last week of the &apos;week year&apos; before. Weekdays count from 1 for Monday to 7 for Sunday. With *weeks* on &apos;us&apos; they count from 1 for Sunday to 7 for Saturday, and the week with the first of January is the first of its year. A &apos;weekend&apos; is Saturday or Sunday, as true or false. Names are English. A date without a time has the hour 0, and so on. Of a moment in a time zone the parts are what its clocks show. Missing dates have missing parts.

Example: parts &apos;year&apos;, &apos;month&apos;, &apos;weekday name&apos;.</source>
        <translation>Wochen sind die von ISO 8601, von 1 bis 53; die ersten Tage des Januars können zur letzten Woche des Vorjahrs gehören („Wochenjahr“). Wochentage zählen von 1 für Montag bis 7 für Sonntag. Mit *Wochen* „USA“ zählen sie von 1 für Sonntag bis 7 für Samstag, und die Woche mit dem ersten Januar ist die erste ihres Jahres. Ein „Wochenende“ ist Samstag oder Sonntag, als wahr oder falsch. Namen sind englisch. Ein Datum ohne Uhrzeit hat die Stunde 0 und so weiter. Bei einem Zeitpunkt in einer Zeitzone sind die Teile das, was deren Uhren zeigen. Fehlende Datumswerte haben fehlende Teile.

Beispiel: Teile „Jahr“, „Monat“, „Wochentagsname“.</translation>
    </message>
    <message>
        <source>What was learnt of the data goes with it: the network in the file takes numbers in the units of the table, and gives predictions in the units of the target, or probabilities. It takes batches of any size. The names of columns, classes and tokens are in the file as JSON, under `plait`.

Before it is written, the file is run on some random examples beside the network; the largest difference is among the metrics, and a file that computes something else stops the node.

It takes the models of Network Trainer, Image Classifier, Autoencoder, and of the sequence trainers. ONNX needs the extra `onnx`.</source>
        <translation>Was aus den Daten gelernt wurde, kommt mit: Das Netz in der Datei nimmt Zahlen in den Einheiten der Tabelle und liefert Vorhersagen in den Einheiten der Zielspalte oder Wahrscheinlichkeiten. Es nimmt Batches jeder Größe. Die Namen von Spalten, Klassen und Tokens stehen in der Datei als JSON, unter `plait`.

Vor dem Schreiben wird die Datei neben dem Netz auf einigen zufälligen Beispielen ausgeführt; der größte Unterschied gehört zu den Metriken, und eine Datei, die etwas anderes berechnet, hält den Knoten an.

Möglich sind die Modelle von Netz trainieren, Bildklassifikator, Autoencoder und die der Trainingsknoten für Sequenzen. ONNX braucht das Extra `onnx`.</translation>
    </message>
    <message>
        <source>Who is to say at the end which it was must have kept it through all of the noise. Where the gradient fades on its way back, nothing tells the network to do so, and it guesses. Give `sequence` to Sequence Classifier with the target `first`, and compare cells and forget biases.

The task is that of latching (Bengio, Simard and Frasconi, 1994, IEEE Transactions on Neural Networks 5(2)).

Example: of 60 steps, an LSTM with the forget bias 3 knows the first letter after some fifty minibatches; with 0 it still guesses after 500.</source>
        <translation>Wer am Ende sagen soll, welcher es war, muss ihn durch das ganze Rauschen behalten haben. Wo der Gradient auf dem Rückweg verblasst, hält nichts das Netz dazu an, und es rät. `sequence` ist für den Sequenzklassifikator gedacht, mit der Zielspalte `first`; dort lassen sich Zellen und Forget-Bias-Werte vergleichen.

Die Aufgabe ist die des Latching (Bengio, Simard und Frasconi, 1994, IEEE Transactions on Neural Networks 5(2)).

Beispiel: Bei 60 Schritten kennt ein LSTM mit dem Forget-Bias 3 den ersten Buchstaben nach etwa fünfzig Minibatches; mit 0 rät es nach 500 noch immer.</translation>
    </message>
    <message>
        <source>With &apos;inside&apos;, &apos;pad&apos; and &apos;crop&apos; proportions are kept. When an image is made smaller, all its pixels count (except with &apos;nearest&apos;). A missing image stays missing.

Example: 28 × 28 with &apos;pad&apos; for crops of characters.</source>
        <translation>Mit „einpassen“, „auffüllen“ und „zuschneiden“ bleiben die Proportionen erhalten. Wird ein Bild verkleinert, zählen alle seine Pixel (außer bei „nächstgelegen“). Ein fehlendes Bild bleibt fehlend.

Beispiel: 28 × 28 mit „auffüllen“ für Ausschnitte von Zeichen.</translation>
    </message>
    <message>
        <source>With groups, each begins anew; missing values in the group columns are a group of their own.

Example: start 1, groups `customer`: the first, second, third order of each customer.</source>
        <translation>Mit Gruppen beginnt jede neu; fehlende Werte in den Gruppenspalten bilden eine eigene Gruppe.

Beispiel: Start 1, Gruppen `customer`: die erste, zweite, dritte Bestellung jedes Kunden.</translation>
    </message>
    <message>
        <source>With more categories than there is room for, the most frequent ones are kept and the rest is put together as &apos;others&apos;. Missing categories have a row or column of their own, at the end. A field without rows, or without any number, is empty. Where there are values below zero, colours diverge from zero.

The metrics are the number of rows, and the smallest and largest field.

`selected` has the rows of the selected fields, in the order of the table; without one it has none.

Example: `carrier` down and `hour` across, the mean of `dep_delay`.</source>
        <translation>Bei mehr Kategorien, als Platz ist, bleiben die häufigsten, und der Rest wird als „others“ zusammengefasst. Fehlende Kategorien haben eine eigene Zeile oder Spalte am Ende. Ein Feld ohne Zeilen oder ohne jede Zahl ist leer. Gibt es Werte unter null, gehen die Farben von null aus auseinander.

Die Metriken sind die Zahl der Zeilen und das kleinste und größte Feld.

`selected` enthält die Zeilen der ausgewählten Felder, in der Reihenfolge der Tabelle; ohne Auswahl keine.

Beispiel: `carrier` senkrecht und `hour` waagerecht, der Mittelwert von `dep_delay`.</translation>
    </message>
    <message>
        <source>With the same *length*, *side* and *keep* as in Sequence Encoder, each number stands at the place of its word. 0 is where nothing is, and must not count when a network is trained or scored; from 1 the tags follow, `O` (no tag) first and the others by their letters. A missing list becomes nothing but 0. A tag that was not learnt stops the model, because it could only be scored as wrong.

Example: `O`, `I-PER` with the length 4 and filled up on the left is 0, 0, 1, 2.</source>
        <translation>Mit derselben *Länge*, derselben *Seite* und demselben *Behalten* wie in Sequenzen kodieren steht jede Nummer an der Stelle ihres Worts. 0 steht, wo nichts ist, und darf nicht zählen, wenn ein Netz trainiert oder bewertet wird; ab 1 folgen die Tags, `O` (kein Tag) zuerst und die anderen alphabetisch. Eine fehlende Liste wird zu lauter 0. Ein Tag, der nicht gelernt wurde, hält das Modell an, weil er nur als falsch bewertet werden könnte.

Beispiel: `O`, `I-PER` mit der Länge 4 und links aufgefüllt ist 0, 0, 1, 2.</translation>
    </message>
    <message>
        <source>With values 30, 20, 20, 10: &apos;min&apos; gives 1, 2, 2, 4 (as in sports), &apos;max&apos; 1, 3, 3, 4, &apos;average&apos; 1, 2.5, 2.5, 4, &apos;dense&apos; 1, 2, 2, 3 and &apos;ordinal&apos; 1, 2, 3, 4. A row with a missing value or NaN in a key has no rank, unless *missing* says otherwise. Missing values in the group columns are a group of their own.

Example: keys `points`, groups `season`: each team&apos;s place in its season.</source>
        <translation>Bei den Werten 30, 20, 20, 10 ergibt „Minimum“ 1, 2, 2, 4 (wie im Sport), „Maximum“ 1, 3, 3, 4, „Durchschnitt“ 1, 2.5, 2.5, 4, „dicht“ 1, 2, 2, 3 und „ordinal“ 1, 2, 3, 4. Eine Zeile mit einem fehlenden Wert oder NaN in einem Schlüssel hat keinen Rang, sofern *Fehlende Werte* nichts anderes sagt. Fehlende Werte in den Gruppenspalten bilden eine eigene Gruppe.

Beispiel: Schlüssel `points`, Gruppen `season`: der Platz jeder Mannschaft in ihrer Saison.</translation>
    </message>
    <message>
        <source>Without a range the table begins at the first row that isn&apos;t empty. With a range, its first row has the names. Of formulas the last result is read. All cells of a column are looked at: numbers, truth values, dates, dates with a time and times of day keep their type, a column of several kinds becomes text, and nothing is lost. Cells with an error such as #N/A are missing, and the log tells how many. A type of your choice is kept to: a cell that doesn&apos;t fit is named with its place.

A repeated column name gets a number (`a`, `a_1`), an empty one its position (`column_3`). Of a folder, all files that end in xlsx, xlsm, xlsb, xls and ods are read, in the order of their names. A sheet is read as a whole, also to tell its columns before a run; a file that would fill the memory is refused after a look at its directory.

Example: `data/sales.xlsx` with the sheet `2024` and the range `B3:F200`.</source>
        <translation>Ohne Bereich beginnt die Tabelle bei der ersten nicht leeren Zeile. Mit einem Bereich enthält dessen erste Zeile die Namen. Von Formeln wird das letzte Ergebnis gelesen. Alle Zellen einer Spalte werden angesehen: Zahlen, Wahrheitswerte, Datumswerte, Datumswerte mit Uhrzeit und Uhrzeiten behalten ihren Typ, eine Spalte mit mehreren Arten wird Text, und nichts geht verloren. Zellen mit einem Fehler wie #N/A sind fehlend, und das Protokoll sagt, wie viele es sind. Ein selbst gewählter Typ gilt streng: Eine Zelle, die nicht passt, wird mit ihrer Stelle genannt.

Ein wiederholter Spaltenname bekommt eine Nummer (`a`, `a_1`), ein leerer seine Position (`column_3`). Aus einem Ordner werden alle Dateien mit den Endungen xlsx, xlsm, xlsb, xls und ods in der Reihenfolge ihrer Namen gelesen. Ein Blatt wird als Ganzes gelesen, auch um vor einem Lauf seine Spalten zu nennen; eine Datei, die den Speicher füllen würde, wird nach einem Blick in ihr Verzeichnis abgelehnt.

Beispiel: `data/sales.xlsx` mit dem Blatt `2024` und dem Bereich `B3:F200`.</translation>
    </message>
    <message>
        <source>Without decimals, only whole units count: from 10:00 to 9:00 of the next day there are 0 days, and from the 31st of January to the 28th of February 0 months. A date without a time is its midnight. Moments in time zones are compared as moments. A difference is missing where one of the dates is. For the time since the row before, take Difference.

Example: start `born`, fixed end `2024-01-31`, unit &apos;years&apos;: the age on that day.</source>
        <translation>Ohne Nachkommastellen zählen nur ganze Einheiten: Von 10:00 bis 9:00 des nächsten Tages sind es 0 Tage, vom 31. Januar bis zum 28. Februar 0 Monate. Ein Datum ohne Uhrzeit ist seine Mitternacht. Zeitpunkte in Zeitzonen werden als Zeitpunkte verglichen. Eine Differenz ist fehlend, wenn eines der beiden Daten fehlt. Für die Zeit seit der Zeile davor eignet sich der Knoten Differenz.

Beispiel: Start `born`, festes Ende `2024-01-31`, Einheit „Jahre“: das Alter an diesem Tag.</translation>
    </message>
    <message>
        <source>Without trend and season this is simple exponential smoothing, with a trend Holt&apos;s method, with both Holt and Winters&apos; (Hyndman and Athanasopoulos, *Forecasting*, chapter 8). The numbers are those with the smallest sum of squared errors one step ahead. Multiplied parts need positive values.

`table` has the rows in the order of time, with what was expected of each before it was known. Forecast goes ahead from the end of the series, and Apply Model says one step ahead what was expected of the rows of a later table. The series needs equal distances and no missing values.

Example: trend and season &apos;added&apos; with the period 12 for a series of months.</source>
        <translation>Ohne Trend und Saison ist dies einfache exponentielle Glättung, mit einem Trend das Verfahren von Holt, mit beiden das von Holt und Winters (Hyndman und Athanasopoulos, *Forecasting*, Kapitel 8). Die Zahlen sind die mit der kleinsten Summe der quadrierten Fehler einen Schritt voraus. Multiplizierte Teile brauchen positive Werte.

`table` hat die Zeilen in zeitlicher Reihenfolge, mit dem, was für jede erwartet wurde, bevor sie bekannt war. Prognose geht vom Ende der Reihe aus weiter, und Modell anwenden gibt für die Zeilen einer späteren Tabelle an, was einen Schritt voraus erwartet wurde. Die Reihe braucht gleiche Abstände und keine fehlenden Werte.

Beispiel: Trend und Saison „additiv“ mit der Periode 12 für eine Reihe von Monaten.</translation>
    </message>
    <message>
        <source>Without weights the distance is the number of edges, otherwise the sum of their distances (Dijkstra). In a directed graph a path follows the direction of edges. Of several paths that are equally short, the one is taken that was found first; which one it is depends on the order of the edges.

`path` has a row for each node on the way: `step` (from 0), `node` and `distance` from the start. It has none without an end, or if no path leads there, which the log says. `distances` has a row for each node that can be reached, the nearest first: `node`, `distance`, `steps` and `previous`, the node before it on its path.

Example: from `Napoleon` to `Thenardier` in the network of Les Misérables.</source>
        <translation>Ohne Gewichte ist der Abstand die Zahl der Kanten, sonst die Summe ihrer Abstände (Dijkstra). In einem gerichteten Graphen folgt ein Pfad der Richtung der Kanten. Von mehreren gleich kurzen Pfaden wird der genommen, der zuerst gefunden wurde; welcher das ist, hängt von der Reihenfolge der Kanten ab.

`path` hat eine Zeile für jeden Knoten auf dem Weg: `step` (ab 0), `node` und `distance` vom Start. Ohne Ende, oder wenn kein Pfad dorthin führt, was im Protokoll steht, hat sie keine. `distances` hat eine Zeile für jeden erreichbaren Knoten, den nächsten zuerst: `node`, `distance`, `steps` und `previous`, den Knoten davor auf seinem Pfad.

Beispiel: von `Napoleon` zu `Thenardier` im Netzwerk von Les Misérables.</translation>
    </message>
    <message>
        <source>`anova` splits the squared deviations of each column into those between and those within the groups; F compares the two, and a small p says that such a difference of means would be rare if there were none. `groups` has the mean of each group with its confidence interval from `low` to `high`. `tests` has how much of the spread the groups explain (η², and ω² which is corrected for chance), Welch&apos;s test, which does not need equal variances, and Levene&apos;s test (by the distances from the means) of whether they are equal.

Missing values are left out, and so are rows without a group; a group without values does not count. With fewer than two groups, or where all values are equal, there is no test, and its numbers are missing.

Example: the arrival delays of the three airports in the flights differ with F = 36.69.</source>
        <translation>`anova` (ANOVA) zerlegt die quadrierten Abweichungen jeder Spalte in die zwischen und die innerhalb der Gruppen; F vergleicht beide, und ein kleines p sagt, dass ein solcher Unterschied der Mittelwerte selten wäre, wenn es keinen gäbe. `groups` (Gruppen) hat den Mittelwert jeder Gruppe mit seinem Konfidenzintervall von `low` bis `high`. `tests` (Tests) sagt, wie viel der Streuung die Gruppen erklären (η² und das um den Zufall korrigierte ω²), und hat den Welch-Test, der keine gleichen Varianzen braucht, und den Levene-Test (nach den Abständen von den Mittelwerten), ob sie gleich sind.

Fehlende Werte werden ausgelassen, ebenso Zeilen ohne Gruppe; eine Gruppe ohne Werte zählt nicht. Bei weniger als zwei Gruppen, oder wenn alle Werte gleich sind, gibt es keinen Test, und seine Zahlen sind fehlend.

Beispiel: Die Ankunftsverspätungen der drei Flughäfen in den Flügen unterscheiden sich mit F = 36.69.</translation>
    </message>
    <message>
        <source>`autocorrelation` is that of both values, `partial` what is left of it without the values in between (Yule and Walker). Of a series without memory, either lies within plus or minus `bound` as often as the confidence says. `ljung-box` sums up all lags so far, and `p` is the chance to find it or more in a series without memory.

The series needs equal distances and no missing values. There are at most as many lags as rows less one, and partial ones for less than half as many; those of a constant series are missing. The metric `best lag` is the largest autocorrelation beyond the first lag at which it falls below 0: often the season.

Example: `temp` of every hour has its best lag at 24.</source>
        <translation>`autocorrelation` ist die beider Werte, `partial`, was davon ohne die Werte dazwischen bleibt (Yule und Walker). Bei einer Reihe ohne Gedächtnis liegt jede von beiden so oft zwischen plus und minus `bound`, wie die Konfidenz angibt. `ljung-box` fasst alle bisherigen Lags zusammen, und `p` ist die Wahrscheinlichkeit, dies oder mehr bei einer Reihe ohne Gedächtnis zu finden.

Die Reihe braucht gleiche Abstände und keine fehlenden Werte. Es gibt höchstens so viele Lags wie Zeilen minus eins, und partielle für weniger als halb so viele; bei einer konstanten Reihe fehlen sie. Die Metrik `best lag` ist die größte Autokorrelation jenseits des ersten Lags, bei dem sie unter 0 fällt: oft die Saison.

Beispiel: `temp` jeder Stunde hat den besten Lag bei 24.</translation>
    </message>
    <message>
        <source>`confusion` counts the rows, actual classes down and predicted ones across, all in the same order. `classes` has the counts and measures of each class against all others: recall (also called sensitivity), precision, specificity, F1, AUC, accuracy, error, balanced accuracy (the mean of recall and specificity) and the miss rate. A measure that would divide by 0 is missing: precision for a class that was never predicted, recall for one that does not occur.

`scores` and the metrics have accuracy, error, Cohen&apos;s kappa, balanced accuracy (mean recall), mean precision and mean F1; means leave out missing measures. The metrics have also the numbers of correct and wrong rows and, up to 20 classes, recall, precision and F1 of each.

Where there are probabilities, there is the AUC, with half a point for equal ones: that of the positive class, or with more than two classes each one&apos;s against all others and the mean of these. It is left out where only one class occurs, and with more than 20. The log loss is the mean of -ln of the probability that was given to the actual class, at least 2^-52; it is left out where the numbers can&apos;t be probabilities.

Rows where a class is missing are left out and counted in the metric `left out`; those without probability don&apos;t count for AUC and log loss.

Example: actual `admitted`, predicted `Prediction (admitted)`, after Apply Model with probabilities.</source>
        <translation>`confusion` zählt die Zeilen, tatsächliche Klassen senkrecht und vorhergesagte waagerecht, alle in derselben Reihenfolge. `classes` hat die Zählungen und Maße jeder Klasse gegen alle anderen: Recall (auch Sensitivität genannt), Precision, Spezifität, F1, AUC, Accuracy, Fehlerrate, Balanced Accuracy (das Mittel von Recall und Spezifität) und die Rate der Übersehenen. Ein Maß, das durch 0 teilen würde, fehlt: die Precision bei einer Klasse, die nie vorhergesagt wurde, der Recall bei einer, die nicht vorkommt.

`scores` und die Metriken haben Accuracy, Fehlerrate, Cohens Kappa, Balanced Accuracy (mittlerer Recall), mittlere Precision und mittleres F1; Mittelwerte lassen fehlende Maße weg. Die Metriken haben außerdem die Zahl der richtigen und der falschen Zeilen und, bis 20 Klassen, Recall, Precision und F1 jeder einzelnen.

Wo es Wahrscheinlichkeiten gibt, gibt es die AUC, mit einem halben Punkt für gleiche: die der positiven Klasse, oder bei mehr als zwei Klassen die jeder gegen alle anderen und deren Mittelwert. Sie entfällt, wo nur eine Klasse vorkommt, und bei mehr als 20. Der Log-Loss ist der Mittelwert von -ln der Wahrscheinlichkeit, die der tatsächlichen Klasse gegeben wurde, mindestens 2^-52; er entfällt, wo die Zahlen keine Wahrscheinlichkeiten sein können.

Zeilen, in denen eine Klasse fehlt, entfallen und werden in der Metrik `left out` gezählt; solche ohne Wahrscheinlichkeit zählen nicht für AUC und Log-Loss.

Beispiel: tatsächlich `admitted`, vorhergesagt `Prediction (admitted)`, nach Modell anwenden mit Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>`matrix` is square, with a row and a column for each chosen column. `pairs` has a row for each pair, with the p value against no correlation, the number of rows, and the degrees of freedom. Kendall&apos;s coefficient is tau-b, which corrects for equal values; &apos;kendall a&apos; is tau-a, and &apos;gamma&apos; that of Goodman and Kruskal, which leaves equal values out. Their p value is Kendall&apos;s.

With *nominal* columns all columns come in the order of the table. Cramér&apos;s V has the p value of χ² without a correction, and no alternative; a class and a number have no correlation.

A row counts for a pair where both values are known, whatever is missing elsewhere. The correlation with a constant column, and of fewer than two rows, is missing.

Example: in the admissions table the grade `CGPA` goes with the chance at 0.88, more closely than any other column.</source>
        <translation>`matrix` (Matrix) ist quadratisch, mit einer Zeile und einer Spalte für jede gewählte Spalte. `pairs` (Paare) hat eine Zeile je Paar, mit dem p-Wert gegen keine Korrelation, der Anzahl der Zeilen und den Freiheitsgraden. Kendalls Koeffizient ist Tau-b, das gleiche Werte berücksichtigt; „Kendall a“ ist Tau-a, und „Gamma“ das von Goodman und Kruskal, das gleiche Werte weglässt. Ihr p-Wert ist der Kendalls.

Mit *Nominal* kommen alle Spalten in der Reihenfolge der Tabelle. Cramérs V hat den p-Wert von χ² ohne Korrektur und keine Alternative; eine Klasse und eine Zahl haben keine Korrelation.

Eine Zeile zählt für ein Paar, wenn beide Werte bekannt sind, was immer anderswo fehlt. Die Korrelation mit einer konstanten Spalte und die von weniger als zwei Zeilen ist fehlend.

Beispiel: In der Tabelle der Zulassungen hängt die Note `CGPA` mit 0.88 mit der Chance zusammen, enger als jede andere Spalte.</translation>
    </message>
    <message>
        <source>`nodes` has the column `node` and the attributes that the nodes before have added, `edges` has `source`, `target`, `weight` and the other attributes. The columns are known once it has run.

Example: after Communities, join `nodes` to the table of customers.</source>
        <translation>`nodes` hat die Spalte `node` und die Attribute, die vorige Knoten des Workflows hinzugefügt haben, `edges` hat `source`, `target`, `weight` und die anderen Attribute. Die Spalten sind erst nach der Ausführung bekannt.

Beispiel: nach Gemeinschaften `nodes` mit der Kundentabelle verbinden.</translation>
    </message>
    <message>
        <source>`sentiment` is from -1 (all bad) to 1 (all good): the mean weight of the words that the lexicon knows, and 0 where it knows none; `opinion` is `good`, `bad` or `neutral` by its sign. A word such as `not` turns the words after it round.

The built-in lexicon has about 100 good and 100 bad words of each language, all of equal weight, and is made for reviews. It knows no irony and no context: of English sentences from reviews it is right about some seven of ten, and a model that was trained on such texts (Bag of Words, then a learner) about eight. Your own lexicon is a table with words in its first column of texts and their weights from -1 to 1 in its first column of numbers; keep the stop words in, or `not` is lost.

Example: `not a good phone` has one bad word, and the sentiment -1.</source>
        <translation>`sentiment` reicht von -1 (alles schlecht) bis 1 (alles gut): das mittlere Gewicht der Wörter, die das Lexikon kennt, und 0, wenn es keines kennt; `opinion` ist nach dem Vorzeichen `good`, `bad` oder `neutral`. Ein Wort wie `not` kehrt die Wörter danach um.

Das eingebaute Lexikon hat je Sprache etwa 100 gute und 100 schlechte Wörter, alle mit gleichem Gewicht, und ist für Rezensionen gemacht. Es kennt weder Ironie noch Zusammenhang: Bei englischen Sätzen aus Rezensionen liegt es in etwa sieben von zehn Fällen richtig, ein an solchen Texten trainiertes Modell (Bag of Words, dann ein Lernverfahren) in etwa acht. Ein eigenes Lexikon ist eine Tabelle mit Wörtern in ihrer ersten Textspalte und deren Gewichten von -1 bis 1 in ihrer ersten Zahlenspalte; die Stoppwörter müssen im Text bleiben, sonst geht `not` verloren.

Beispiel: `not a good phone` hat ein schlechtes Wort und das Sentiment -1.</translation>
    </message>
    <message>
        <source>`sets` has the frequent item sets with their support (the share of baskets that have all their items), the most frequent first. `rules` has for each split of such a set into &apos;if&apos; and &apos;then&apos; the confidence (how many of the baskets with the first part have the second, too), and how much that is beyond chance: lift (how many times as often as if they were independent), leverage (the difference of the shares) and conviction (missing where the rule always holds). Rules with the highest confidence come first. Items of a set are written in order, with a comma between them.

An item counts once in a basket. Rows without an item or a basket are left out; an empty list is a basket without items. A large table with a small support has very many sets.

Example: of five baskets with bread, milk, nappies and beer, those with beer have nappies, with a lift of 1.25.</source>
        <translation>`sets` hat die häufigen Itemsets mit ihrem Support (dem Anteil der Warenkörbe, die alle ihre Items enthalten), die häufigsten zuerst. `rules` hat für jede Teilung eines solchen Itemsets in „wenn“ und „dann“ die Konfidenz (wie viele der Warenkörbe mit dem ersten Teil auch den zweiten haben) und wie weit das über den Zufall hinausgeht: Lift (wievielmal so oft wie bei Unabhängigkeit), Leverage (die Differenz der Anteile) und Conviction (fehlt, wo die Regel immer gilt). Regeln mit der höchsten Konfidenz kommen zuerst. Die Items eines Itemsets werden in ihrer Reihenfolge geschrieben, mit einem Komma dazwischen.

Ein Item zählt einmal je Warenkorb. Zeilen ohne Item oder Warenkorb entfallen; eine leere Liste ist ein Warenkorb ohne Items. Eine große Tabelle hat bei kleinem Support sehr viele Itemsets.

Beispiel: Von fünf Warenkörben mit Brot, Milch, Windeln und Bier haben die mit Bier auch Windeln, mit einem Lift von 1.25.</translation>
    </message>
    <message>
        <source>`table` has the cluster of each row: `cluster_0` is the largest, then `cluster_1`, and so on. `merges` tells the whole tree, to be drawn as a dendrogram: in each step the groups `first` and `second` become one, at a distance. Rows are groups 0, 1, … in their order, and the group of step k is the number of rows + k. Where distances are equal, which groups are joined first is not defined.

Single linkage finds chains, complete and ward round groups; ward goes with Euclidean distances alone. Clusters can&apos;t be given to other rows; k-Means has a model for that. All distances are held in memory, so there may be at most 20,000 rows. Missing values stop the node.

Example: three clusters of the iris table by ward have 64, 50 and 36 rows.</source>
        <translation>`table` hat den Cluster jeder Zeile: `cluster_0` ist der größte, dann `cluster_1` und so weiter. `merges` gibt den ganzen Baum an und lässt sich als Dendrogramm zeichnen: Bei jedem Schritt werden die Gruppen `first` und `second` zu einer, bei einem Abstand. Zeilen sind die Gruppen 0, 1, … in ihrer Reihenfolge, und die Gruppe von Schritt k ist die Zahl der Zeilen + k. Bei gleichen Abständen ist nicht festgelegt, welche Gruppen zuerst verbunden werden.

Single Linkage findet Ketten, Complete und Ward runde Gruppen; Ward verträgt sich nur mit euklidischen Abständen. Cluster lassen sich nicht auf andere Zeilen übertragen; k-Means hat dafür ein Modell. Alle Abstände liegen im Speicher, daher darf es höchstens 20 000 Zeilen geben. Fehlende Werte halten den Knoten an.

Beispiel: Drei Cluster der Iris-Tabelle mit Ward haben 64, 50 und 36 Zeilen.</translation>
    </message>
    <message>
        <source>`table` has the counts, a row for each value of one column and a column for each value of the other, with totals. `cells` has a row for each pair of values: its count, the count to expect if the columns were independent, the standardised residual (count less expected, by the root of expected), and its share of its row, its column and of all. `tests` has Pearson&apos;s χ², the likelihood ratio G, Cramér&apos;s V (0 for independent, 1 for determined), the contingency coefficient, and for two by two also φ and Fisher&apos;s exact p.

The p values are good approximations where most expected counts are at least 5; the share of those below is among the tests. Rows where one of the values is missing are left out and counted in the metric `left out`. With fewer than two values in a column there is nothing to test, and these measures are missing.

Example: rows `origin`, columns `cancelled` on the flights has a χ² of 6.196 and p = 0.045.</source>
        <translation>`table` (Tabelle) hat die Anzahlen, eine Zeile je Wert der einen Spalte und eine Spalte je Wert der anderen, mit Summen. `cells` (Zellen) hat eine Zeile je Wertepaar: seine Anzahl, die bei unabhängigen Spalten erwartete Anzahl, das standardisierte Residuum (Anzahl minus Erwartung, durch die Wurzel der Erwartung) und seinen Anteil an seiner Zeile, seiner Spalte und an allem. `tests` (Tests) hat Pearsons χ², den Likelihood-Quotienten G, Cramérs V (0 für unabhängig, 1 für bestimmt), den Kontingenzkoeffizienten und bei zwei mal zwei auch φ und das p des exakten Tests von Fisher.

Die p-Werte sind gute Näherungen, wenn die meisten erwarteten Anzahlen mindestens 5 sind; der Anteil der kleineren steht bei den Tests. Zeilen, in denen einer der Werte fehlt, werden ausgelassen und in der Metrik `left out` gezählt. Bei weniger als zwei Werten in einer Spalte gibt es nichts zu testen, und diese Maße sind fehlend.

Beispiel: Zeilen `origin`, Spalten `cancelled` auf den Flügen ergibt χ² = 6.196 und p = 0.045.</translation>
    </message>
    <message>
        <source>`u` counts the pairs of a row of the first group and one of the second in which the first is larger, equal ones by half. `share above` is u as a share of all pairs: 0.5 is no difference, and it is the area under the ROC curve. The rank-biserial correlation is the same from -1 to 1. The test looks at the order alone, so outliers and skewed columns don&apos;t disturb it.

Missing values are left out, and so are rows without a group. Where a group has no values the numbers are missing. An exact p takes no account of equal values; &apos;automatic&apos; is exact where a group has at most 8 values and all differ.

Example: `petal_length` of `setosa` and `versicolor` in the iris table: no pair has the first larger, so u is 0.</source>
        <translation>`u` zählt die Paare aus einer Zeile der ersten und einer der zweiten Gruppe, in denen die erste größer ist, gleiche zur Hälfte. `share above` ist u als Anteil aller Paare: 0.5 ist kein Unterschied, und es ist die Fläche unter der ROC-Kurve. Die rangbiseriale Korrelation ist dasselbe von -1 bis 1. Der Test sieht nur auf die Ordnung; Ausreißer und schiefe Spalten stören ihn also nicht.

Fehlende Werte werden ausgelassen, ebenso Zeilen ohne Gruppe. Hat eine Gruppe keine Werte, sind die Zahlen fehlend. Ein exaktes p berücksichtigt keine gleichen Werte; „automatisch“ ist exakt, wenn eine Gruppe höchstens 8 Werte hat und alle verschieden sind.

Beispiel: `petal_length` von `setosa` und `versicolor` in der Iris-Tabelle: In keinem Paar ist die erste größer, u ist also 0.</translation>
    </message>
</context>
<context>
    <name>builtin/label</name>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Aggregations</source>
        <translation>Aggregationen</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubte Werte</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Freigestellt</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount column</source>
        <translation>Betragsspalte</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation>Mittelung</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Fehlerhafte</translation>
    </message>
    <message>
        <source>Bad cells</source>
        <translation>Fehlerhafte Zellen</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Fehlerhafte Zeilen</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>Fehlerhafte Zeilen</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>Beams</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Best is</source>
        <translation>Am besten ist</translation>
    </message>
    <message>
        <source>Best metric</source>
        <translation>Zielmetrik</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>Betweenness</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Binning</source>
        <translation>Binning</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Bins</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Bidirektional</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenzen inklusive</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Filtern nach</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Nach Spalte</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>Weiterführen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Clip norm</source>
        <translation>Clipping (Norm)</translation>
    </message>
    <message>
        <source>Clip value</source>
        <translation>Clipping (Wert)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Closeness</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentarzeichen</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Kompatibel</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Nur vollständige</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost false negative</source>
        <translation>Kosten falsch negativ</translation>
    </message>
    <message>
        <source>Cost false positive</source>
        <translation>Kosten falsch positiv</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Damped</source>
        <translation>Gedämpft</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Datumsformat</translation>
    </message>
    <message>
        <source>Datetime format</source>
        <translation>Format mit Uhrzeit</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Directed</source>
        <translation>Gerichtet</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation>Teiler</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Drop first</source>
        <translation>Ersten weglassen</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Early stop</source>
        <translation>Early Stopping</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leere</translation>
    </message>
    <message>
        <source>Empty as missing</source>
        <translation>Leere als fehlend</translation>
    </message>
    <message>
        <source>Empty as zero</source>
        <translation>Leere als 0</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Leere Zeilen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Enden</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Schrittlänge</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Gleiche zulassen</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Falls vorhanden</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Entpackfaktor</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>False negative cost</source>
        <translation>Kosten falsch negativ</translation>
    </message>
    <message>
        <source>False positive cost</source>
        <translation>Kosten falsch positiv</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückführung</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen mit</translation>
    </message>
    <message>
        <source>Fill missing columns</source>
        <translation>Fehlende Spalten auffüllen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find types</source>
        <translation>Typen erkennen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Fixed end</source>
        <translation>Festes Ende</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingerollt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Prognosen</translation>
    </message>
    <message>
        <source>Foreground</source>
        <translation>Vordergrund</translation>
    </message>
    <message>
        <source>Forget bias</source>
        <translation>Forget-Bias</translation>
    </message>
    <message>
        <source>Forget biases</source>
        <translation>Forget-Bias-Werte</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Freeze header</source>
        <translation>Kopfzeile fixieren</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Fused</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Gate weight</source>
        <translation>Gate-Gewicht</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Heads</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verdeckte Zellen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>io.folder_lister</comment>
        <translation>Verborgene</translation>
    </message>
    <message>
        <source>Hidden biases</source>
        <translation>Verdeckte Bias-Werte</translation>
    </message>
    <message>
        <source>Hidden weights</source>
        <translation>Verdeckte Gewichte</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Hole</source>
        <translation>Als Ring</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Join-Art</translation>
    </message>
    <message>
        <source>Hull</source>
        <translation>Konvexe Hülle</translation>
    </message>
    <message>
        <source>If never</source>
        <translation>Wenn nie</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>Groß/klein ignorieren</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständige</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Input bias</source>
        <translation>Input-Bias</translation>
    </message>
    <message>
        <source>Input scale</source>
        <translation>Eingabeskala</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>Achsenabschnitt</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertieren</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isolierte</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>mining.partial_dependence</comment>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Bezeichnungen</translation>
    </message>
    <message>
        <source>Lags</source>
        <translation>Lags</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Höchstgröße</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Bei Verspätung</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Leaf rows</source>
        <translation>Zeilen je Blatt</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernanteil</translation>
    </message>
    <message>
        <source>Learn biases</source>
        <translation>Bias-Werte lernen</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Least rows</source>
        <translation>Mindestzeilen</translation>
    </message>
    <message>
        <source>Least spread</source>
        <translation>Min. Streuung</translation>
    </message>
    <message>
        <source>Least std</source>
        <translation>Kleinste Standardabweichung</translation>
    </message>
    <message>
        <source>Least variance</source>
        <translation>Min. Varianz</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Lightest</source>
        <translation>Mindestgewicht</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Line end</source>
        <translation>Zeilenende</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>Linkage</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längstens</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Hinsehen</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Schlingen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Kleinschreibung</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Mark column</source>
        <translation>Markierungsspalte</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Schlüsselvergleich</translation>
    </message>
    <message>
        <source>Match missing</source>
        <translation>Fehlende zuordnen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Suchweise</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Merge keys</source>
        <translation>Schlüssel zusammenlegen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Abstandsmaß</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Most correlation</source>
        <translation>Max. Korrelation</translation>
    </message>
    <message>
        <source>Most errors</source>
        <translation>Höchstzahl Fehler</translation>
    </message>
    <message>
        <source>Most rows</source>
        <translation>Max. Zeilen</translation>
    </message>
    <message>
        <source>Most sets</source>
        <translation>Max. Itemsets</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Max. Tokens</translation>
    </message>
    <message>
        <source>Multiplicative</source>
        <translation>Multiplikativ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name column</source>
        <translation>Namensspalte</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names from</source>
        <translation>Namen aus</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natürlich</translation>
    </message>
    <message>
        <source>Neighbors</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Nested</source>
        <translation>Verschachteltes</translation>
    </message>
    <message>
        <source>Neutralize formulas</source>
        <translation>Formeln entschärfen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>views.tree</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Of one</source>
        <translation>Bei einem Wert</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Vergleichsspalte</translation>
    </message>
    <message>
        <source>On error</source>
        <translation>Bei Fehler</translation>
    </message>
    <message>
        <source>On violation</source>
        <translation>Bei Verstoß</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Out of bag</source>
        <translation>Out-of-Bag</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>deep.autoencoder</comment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output bias</source>
        <translation>Output-Bias</translation>
    </message>
    <message>
        <source>Output biases</source>
        <translation>Ausgabe-Bias-Werte</translation>
    </message>
    <message>
        <source>Output weights</source>
        <translation>Ausgabegewichte</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Auffüllen</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Pagerank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Eingang des Teils</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Peephole</source>
        <translation>Peephole</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistenz</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Place column</source>
        <translation>Positionsspalte</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positive Klasse</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>Anzahl Merkmale</translation>
    </message>
    <message>
        <source>Predicts</source>
        <translation>Vorhergesagt wird</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Pretrain</source>
        <translation>Vortraining</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>A-priori-Anteil</translation>
    </message>
    <message>
        <source>Priors</source>
        <translation>A-priori-Werte</translation>
    </message>
    <message>
        <source>Private addresses</source>
        <translation>Private Adressen</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>Pruning</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Satzzeichen</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Gütemaß</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Quantil</translation>
    </message>
    <message>
        <source>Quantile type</source>
        <translation>Quantiltyp</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Quoting</source>
        <translation>In Anführungszeichen</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Recursive</source>
        <translation>Mit Unterordnern</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Bei Wiederholung</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Mit Zurücklegen</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Ersetzungen</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Right on</source>
        <translation>Vergleichsspalte rechts</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>Robust</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row group</source>
        <translation>Zeilengruppe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Same scale</source>
        <translation>Gleiche Skala</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>Schema name</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Seasonal</source>
        <translation>Saisonal</translation>
    </message>
    <message>
        <source>Seasonal d</source>
        <translation>Saisonal d</translation>
    </message>
    <message>
        <source>Seasonal p</source>
        <translation>Saisonal p</translation>
    </message>
    <message>
        <source>Seasonal q</source>
        <translation>Saisonal q</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Secret header</source>
        <translation>Header des Geheimnisses</translation>
    </message>
    <message>
        <source>Secret prefix</source>
        <translation>Präfix des Geheimnisses</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Unverändert seit</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Bei mehreren</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Tabellenblätter</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Mindestlänge</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skip missing</source>
        <translation>Fehlende überspringen</translation>
    </message>
    <message>
        <source>Skip rows</source>
        <translation>Zeilen überspringen</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Mindestgröße</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source column</source>
        <translation>Herkunftsspalte</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Schrittabstand</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Sparsity</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Split rows</source>
        <translation>Zeilen je Teilung</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Standardize</source>
        <translation>Standardisieren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start intercept</source>
        <translation>Start-Achsenabschnitt</translation>
    </message>
    <message>
        <source>Start slope</source>
        <translation>Startsteigung</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Startknoten</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Stratifizieren nach</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Stratify</source>
        <translation>Stratifizieren</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Parallele Ströme</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffix</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Zeichenvorrat</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>network.edge_list_to_graph</comment>
        <translation>Zielknoten</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Teacher Forcing</translation>
    </message>
    <message>
        <source>Test rows</source>
        <translation>Testzeilen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Then items</source>
        <translation>Folge-Items</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Bei Gleichstand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>image.morphology</comment>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zieltyp</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Gesamtwerte</translation>
    </message>
    <message>
        <source>Touching</source>
        <translation>Berührend</translation>
    </message>
    <message>
        <source>Train rows</source>
        <translation>Trainingszeilen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Bäume</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Merkmale je Teilung</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Trimmen</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>Schriftarten</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannte</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value column</source>
        <translation>Wertspalte</translation>
    </message>
    <message>
        <source>Value only</source>
        <translation>Nur der Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>Variances</source>
        <translation>Varianzen</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>Whole edges</source>
        <translation>Ganzzahlige Grenzen</translation>
    </message>
    <message>
        <source>Whole numbers</source>
        <translation>Ganze Zahlen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>X from</source>
        <translation>X von</translation>
    </message>
    <message>
        <source>X to</source>
        <translation>X bis</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Y from</source>
        <translation>Y von</translation>
    </message>
    <message>
        <source>Y to</source>
        <translation>Y bis</translation>
    </message>
    <message>
        <source>Z score</source>
        <translation>z-Transformation</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nulldifferenzen</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>builtin/port</name>
    <message>
        <source>alternative</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>Anomalien</translation>
    </message>
    <message>
        <source>anova</source>
        <translation>ANOVA</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>bins</source>
        <translation>Bins</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>case 1</source>
        <translation>Fall 1</translation>
    </message>
    <message>
        <source>case 2</source>
        <translation>Fall 2</translation>
    </message>
    <message>
        <source>case 3</source>
        <translation>Fall 3</translation>
    </message>
    <message>
        <source>case 4</source>
        <translation>Fall 4</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>centers</source>
        <translation>Zentren</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>Konfusion</translation>
    </message>
    <message>
        <source>crops</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>distances</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>distributions</source>
        <translation>Verteilungen</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <source>factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erster Teil</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>importances</source>
        <translation>Wichtigkeiten</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>lags</source>
        <translation>Lags</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>nicht gezogen</translation>
    </message>
    <message>
        <source>left unmatched</source>
        <translation>links ohne Partner</translation>
    </message>
    <message>
        <source>lexicon</source>
        <translation>Lexikon</translation>
    </message>
    <message>
        <source>loadings</source>
        <translation>Ladungen</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>merges</source>
        <translation>Verschmelzungen</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>Normen</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>right unmatched</source>
        <translation>rechts ohne Partner</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweiter Teil</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Itemsets</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>Schwellenwerte</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>builtin/summary</name>
    <message>
        <source>Add a column that a formula works out from others, or replace one.</source>
        <translation>Fügt eine Spalte hinzu, die eine Formel aus anderen berechnet, oder ersetzt eine.</translation>
    </message>
    <message>
        <source>Add a layer in which each value is a sum of all values before, with a function on it.</source>
        <translation>Eine Schicht hinzufügen, in der jeder Wert eine Summe aller Werte davor ist, mit einer Funktion darauf.</translation>
    </message>
    <message>
        <source>Add columns with parts of dates, named `departure_year` after the date and the part.</source>
        <translation>Fügt Spalten mit Teilen von Datumswerten hinzu, nach Datum und Teil benannt wie `departure_year`.</translation>
    </message>
    <message>
        <source>Add noise to columns of numbers, to see what a model makes of worse data, or to train it on them.</source>
        <translation>Fügt Zahlenspalten Rauschen hinzu, um zu sehen, was ein Modell aus schlechteren Daten macht, oder um es darauf zu trainieren.</translation>
    </message>
    <message>
        <source>Add recurrent cells that read a sequence step by step.</source>
        <translation>Rekurrente Zellen hinzufügen, die eine Sequenz Schritt für Schritt lesen.</translation>
    </message>
    <message>
        <source>Add rows for times that are not there, so that a series is regular, and fill its gaps.</source>
        <translation>Zeilen für fehlende Zeiten einfügen, sodass eine Reihe regelmäßig ist, und ihre Lücken füllen.</translation>
    </message>
    <message>
        <source>Add the code that an autoencoder has for each row.</source>
        <translation>Den Code hinzufügen, den ein Autoencoder für jede Zeile hat.</translation>
    </message>
    <message>
        <source>Add the values that columns have in earlier or later rows, in the order of the table.</source>
        <translation>Fügt die Werte hinzu, die Spalten in früheren oder späteren Zeilen haben, in der Reihenfolge der Tabelle.</translation>
    </message>
    <message>
        <source>Add up values from the first row to each row: running sums, means, minima, maxima, products and counts.</source>
        <translation>Rechnet Werte von der ersten Zeile bis zu jeder Zeile auf: laufende Summen, Mittelwerte, Minima, Maxima, Produkte und Anzahlen.</translation>
    </message>
    <message>
        <source>Add what a trained network has found in each example, before it makes a class of it.</source>
        <translation>Hinzufügen, was ein trainiertes Netz in jedem Beispiel gefunden hat, bevor es daraus eine Klasse macht.</translation>
    </message>
    <message>
        <source>Apply any model to a table: predict, assign clusters, or repeat a preparation.</source>
        <translation>Ein beliebiges Modell auf eine Tabelle anwenden: vorhersagen, Cluster zuordnen oder eine Aufbereitung wiederholen.</translation>
    </message>
    <message>
        <source>Ask the connected tables a question in SQL, in the dialect of DuckDB.</source>
        <translation>Stellt den verbundenen Tabellen eine Frage in SQL, im Dialekt von DuckDB.</translation>
    </message>
    <message>
        <source>Average each value with its neighbours, in the order of the table.</source>
        <translation>Mittelt jeden Wert mit seinen Nachbarn, in der Reihenfolge der Tabelle.</translation>
    </message>
    <message>
        <source>Begin a network with the shape of what it is given.</source>
        <translation>Ein Netz mit der Form dessen beginnen, was es bekommt.</translation>
    </message>
    <message>
        <source>Bring branches of a network together.</source>
        <translation>Zweige eines Netzes zusammenführen.</translation>
    </message>
    <message>
        <source>Bring each image to a size in pixels.</source>
        <translation>Jedes Bild auf eine Größe in Pixeln bringen.</translation>
    </message>
    <message>
        <source>Bring numbers back to the scale that they had before Normalizer.</source>
        <translation>Bringt Zahlen zurück auf die Skala, die sie vor Normalisieren hatten.</translation>
    </message>
    <message>
        <source>Bring numeric columns to one scale, and learn the scale for other tables.</source>
        <translation>Bringt numerische Spalten auf eine gemeinsame Skala und lernt diese für andere Tabellen.</translation>
    </message>
    <message>
        <source>Bring several tables with dates or times onto the same times, side by side.</source>
        <translation>Mehrere Tabellen mit Datums- oder Zeitwerten auf dieselben Zeiten bringen, nebeneinander.</translation>
    </message>
    <message>
        <source>Bring the columns into another order; all of them are kept.</source>
        <translation>Bringt die Spalten in eine andere Reihenfolge; alle bleiben erhalten.</translation>
    </message>
    <message>
        <source>Bring the rows into a random order.</source>
        <translation>Bringt die Zeilen in eine zufällige Reihenfolge.</translation>
    </message>
    <message>
        <source>Bring values to mean 0 and deviation 1, with a factor and an offset that are learnt.</source>
        <translation>Werte auf Mittelwert 0 und Standardabweichung 1 bringen, mit gelerntem Faktor und Offset.</translation>
    </message>
    <message>
        <source>Bring words to their stems, so that forms of one word become equal.</source>
        <translation>Führt Wörter auf ihre Stämme zurück, sodass Formen eines Worts gleich werden.</translation>
    </message>
    <message>
        <source>Check columns, their types and their values, and divide the rows into valid and invalid ones.</source>
        <translation>Prüft Spalten, ihre Typen und ihre Werte und teilt die Zeilen in gültige und ungültige.</translation>
    </message>
    <message>
        <source>Choose from which probability on a row counts as positive.</source>
        <translation>Wählen, ab welcher Wahrscheinlichkeit eine Zeile als positiv gilt.</translation>
    </message>
    <message>
        <source>Clean texts: remove characters and blanks, change capital and small letters, fill up to a width, in this order.</source>
        <translation>Bereinigt Texte: Zeichen und Leerzeichen entfernen, Groß- und Kleinschreibung ändern, auf eine Breite auffüllen, in dieser Folge.</translation>
    </message>
    <message>
        <source>Combine two tables as sets of rows.</source>
        <translation>Verknüpft zwei Tabellen als Mengen von Zeilen.</translation>
    </message>
    <message>
        <source>Compare forecasts with the values that came, and with persistence: that all stays as it was.</source>
        <translation>Prognosen mit den eingetroffenen Werten vergleichen, und mit der Persistenz: dass alles bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Compare how far back in time a loss at the last step still tells networks what to learn.</source>
        <translation>Vergleichen, wie weit zurück in der Zeit ein Verlust im letzten Schritt Netzen noch sagt, was zu lernen ist.</translation>
    </message>
    <message>
        <source>Compare predicted classes with the actual ones.</source>
        <translation>Vorhergesagte Klassen mit den tatsächlichen vergleichen.</translation>
    </message>
    <message>
        <source>Compare predicted numbers with the actual ones.</source>
        <translation>Vorhergesagte Zahlen mit den tatsächlichen vergleichen.</translation>
    </message>
    <message>
        <source>Compare probabilities with how often what they foretell is true.</source>
        <translation>Wahrscheinlichkeiten damit vergleichen, wie oft zutrifft, was sie voraussagen.</translation>
    </message>
    <message>
        <source>Compare scores by how well they tell two classes apart, whatever the threshold.</source>
        <translation>Scores danach vergleichen, wie gut sie zwei Klassen trennen, gleich bei welchem Schwellenwert.</translation>
    </message>
    <message>
        <source>Compare scores by the precision they have at each recall.</source>
        <translation>Scores nach der Precision vergleichen, die sie bei jedem Recall haben.</translation>
    </message>
    <message>
        <source>Continue a series beyond its end, with an interval for each step.</source>
        <translation>Eine Reihe über ihr Ende hinaus fortsetzen, mit einem Intervall für jeden Schritt.</translation>
    </message>
    <message>
        <source>Convert columns to another type: numbers to texts, texts to numbers, dates and truth values.</source>
        <translation>Wandelt Spalten in einen anderen Typ um: Zahlen in Texte, Texte in Zahlen, Datums- und Wahrheitswerte.</translation>
    </message>
    <message>
        <source>Count how many pixels of each image have which shade.</source>
        <translation>Zählen, wie viele Pixel jedes Bildes welchen Tonwert haben.</translation>
    </message>
    <message>
        <source>Count how many values of a column lie in each bin of its range.</source>
        <translation>Zählen, wie viele Werte einer Spalte in jedem Bin ihres Bereichs liegen.</translation>
    </message>
    <message>
        <source>Count how often each value of a column occurs.</source>
        <translation>Zählt, wie oft jeder Wert einer Spalte vorkommt.</translation>
    </message>
    <message>
        <source>Count how often each word is used, and in how many texts.</source>
        <translation>Zählt, wie oft jedes Wort verwendet wird und in wie vielen Texten.</translation>
    </message>
    <message>
        <source>Count how the values of two columns go together, and test whether they depend on each other.</source>
        <translation>Zählt, wie die Werte zweier Spalten zusammentreffen, und testet, ob sie voneinander abhängen.</translation>
    </message>
    <message>
        <source>Count the time from one date to another; it is negative if the second one is earlier.</source>
        <translation>Zählt die Zeit von einem Datum zum anderen; negativ, wenn das zweite früher ist.</translation>
    </message>
    <message>
        <source>Cut a series into windows: each is a sample of what was, with what came after.</source>
        <translation>Eine Reihe in Fenster schneiden: Jedes ist ein Beispiel dessen, was war, mit dem, was danach kam.</translation>
    </message>
    <message>
        <source>Cut the characters of images out, and give a row for each.</source>
        <translation>Die Zeichen aus Bildern ausschneiden und für jedes eine Zeile liefern.</translation>
    </message>
    <message>
        <source>Describe each column by a few numbers, one row per column.</source>
        <translation>Beschreibt jede Spalte durch einige Kennzahlen, eine Zeile je Spalte.</translation>
    </message>
    <message>
        <source>Describe each image by the directions of its edges: a histogram of oriented gradients (HOG).</source>
        <translation>Jedes Bild durch die Richtungen seiner Kanten beschreiben: ein Histogramm orientierter Gradienten (HOG).</translation>
    </message>
    <message>
        <source>Divide a series into folds for cross-validation, so that every test lies after its training.</source>
        <translation>Eine Reihe in Folds zur Kreuzvalidierung teilen, sodass jeder Test nach seinem Training liegt.</translation>
    </message>
    <message>
        <source>Divide a series into trend, season and remainder by STL.</source>
        <translation>Eine Reihe mit STL in Trend, Saison und Rest zerlegen.</translation>
    </message>
    <message>
        <source>Divide the nodes into communities, with many edges within and few between them.</source>
        <translation>Die Knoten in Gemeinschaften teilen, mit vielen Kanten in ihnen und wenigen zwischen ihnen.</translation>
    </message>
    <message>
        <source>Divide the pixels of each image into foreground (white) and background (black).</source>
        <translation>Die Pixel jedes Bildes in Vordergrund (weiß) und Hintergrund (schwarz) teilen.</translation>
    </message>
    <message>
        <source>Divide the rows into groups around centres, so that the squared distances to them are small.</source>
        <translation>Die Zeilen in Gruppen um Zentren teilen, sodass die quadrierten Abstände zu diesen klein sind.</translation>
    </message>
    <message>
        <source>Divide the rows into groups that each have a normal distribution.</source>
        <translation>Die Zeilen in Gruppen teilen, die jeweils normalverteilt sind.</translation>
    </message>
    <message>
        <source>Divide the rows into two parts, such as one to train on and one to test with.</source>
        <translation>Teilt die Zeilen in zwei Teile, etwa einen zum Trainieren und einen zum Testen.</translation>
    </message>
    <message>
        <source>Draw a bar for each value of a column: how many rows have it, or a sum, mean or the like of their numbers.</source>
        <translation>Für jeden Wert einer Spalte einen Balken zeichnen: wie viele Zeilen ihn haben, oder Summe, Mittelwert und dergleichen ihrer Zahlen.</translation>
    </message>
    <message>
        <source>Draw a decision tree from its root on the left to its leaves.</source>
        <translation>Einen Entscheidungsbaum von seiner Wurzel links bis zu seinen Blättern zeichnen.</translation>
    </message>
    <message>
        <source>Draw a line through the rows, in the order of a column.</source>
        <translation>Eine Linie durch die Zeilen zeichnen, in der Reihenfolge einer Spalte.</translation>
    </message>
    <message>
        <source>Draw a map of the rows in which near rows stay near.</source>
        <translation>Eine Karte der Zeilen zeichnen, auf der nahe Zeilen nahe bleiben.</translation>
    </message>
    <message>
        <source>Draw a map of the rows in which their distances are kept as well as they can be.</source>
        <translation>Eine Karte der Zeilen zeichnen, die deren Abstände so gut wie möglich erhält.</translation>
    </message>
    <message>
        <source>Draw a point for each row, at the code that a network has for it.</source>
        <translation>Für jede Zeile einen Punkt zeichnen, beim Code, den ein Netz für sie hat.</translation>
    </message>
    <message>
        <source>Draw a point for each row, at the values of two columns.</source>
        <translation>Für jede Zeile einen Punkt zeichnen, an den Werten zweier Spalten.</translation>
    </message>
    <message>
        <source>Draw a recurrent network unrolled: a box for each time step, all with the same weights.</source>
        <translation>Ein rekurrentes Netz ausgerollt zeichnen: ein Kasten je Zeitschritt, alle mit denselben Gewichten.</translation>
    </message>
    <message>
        <source>Draw each row as a line across one axis for each column.</source>
        <translation>Jede Zeile als Linie über eine Achse je Spalte zeichnen.</translation>
    </message>
    <message>
        <source>Draw every two of several columns as points, and how each is distributed.</source>
        <translation>Von mehreren Spalten je zwei als Punkte zeichnen, und wie jede verteilt ist.</translation>
    </message>
    <message>
        <source>Draw how the loss fell from epoch to epoch, on the examples learnt from and on those put aside.</source>
        <translation>Zeichnen, wie der Verlust von Epoche zu Epoche fiel, auf den Lernbeispielen und auf den zurückgehaltenen.</translation>
    </message>
    <message>
        <source>Draw how wrong every straight line is, and how gradient descent walks to the best one.</source>
        <translation>Zeichnen, wie falsch jede Gerade ist und wie der Gradientenabstieg zur besten gelangt.</translation>
    </message>
    <message>
        <source>Draw rows by chance, each time from all of them, so that a row may come several times or never.</source>
        <translation>Zieht Zeilen zufällig, jedes Mal aus allen, sodass eine Zeile mehrmals oder nie vorkommen kann.</translation>
    </message>
    <message>
        <source>Draw small pictures of a red, a green and a blue thing, and ask about them in words.</source>
        <translation>Kleine Bilder mit einem roten, einem grünen und einem blauen Ding zeichnen und in Worten danach fragen.</translation>
    </message>
    <message>
        <source>Draw some of the rows, in the order of the table.</source>
        <translation>Zieht einige der Zeilen, in der Reihenfolge der Tabelle.</translation>
    </message>
    <message>
        <source>Draw the importance of each feature as a bar, the strongest on top.</source>
        <translation>Die Wichtigkeit jedes Merkmals als Balken zeichnen, das stärkste oben.</translation>
    </message>
    <message>
        <source>Draw the nodes of a graph and the edges between them.</source>
        <translation>Die Knoten eines Graphen und die Kanten zwischen ihnen zeichnen.</translation>
    </message>
    <message>
        <source>Draw the quartiles of numbers as boxes, and how far the values reach.</source>
        <translation>Die Quartile von Zahlen als Boxen zeichnen, und wie weit die Werte reichen.</translation>
    </message>
    <message>
        <source>Draw what LSTM cells let in, keep and let out, in six panels over time.</source>
        <translation>Zeichnen, was LSTM-Zellen hineinlassen, behalten und herauslassen, in sechs Feldern über die Zeit.</translation>
    </message>
    <message>
        <source>Estimate how densely the values of a column lie, as a smooth curve.</source>
        <translation>Schätzt, wie dicht die Werte einer Spalte liegen, als glatte Kurve.</translation>
    </message>
    <message>
        <source>Find a few hidden causes behind many columns.</source>
        <translation>Findet wenige verborgene Ursachen hinter vielen Spalten.</translation>
    </message>
    <message>
        <source>Find dense groups of any shape, and the rows that belong to none.</source>
        <translation>Dichte Gruppen beliebiger Form finden, und die Zeilen, die zu keiner gehören.</translation>
    </message>
    <message>
        <source>Find few columns that hold most of the spread of many.</source>
        <translation>Findet wenige Spalten, die den größten Teil der Streuung vieler enthalten.</translation>
    </message>
    <message>
        <source>Find numbers that lie far from all others, treat them, and learn their limits for other tables.</source>
        <translation>Findet Zahlen, die weit von allen anderen liegen, behandelt sie und lernt ihre Grenzen für andere Tabellen.</translation>
    </message>
    <message>
        <source>Find rows that stand out, by how few questions set them apart.</source>
        <translation>Auffällige Zeilen finden, danach, wie wenige Fragen sie absondern.</translation>
    </message>
    <message>
        <source>Find the edges of each image, in its shades of grey.</source>
        <translation>Die Kanten jedes Bildes in seinen Graustufen finden.</translation>
    </message>
    <message>
        <source>Find the rows and values in which two tables differ.</source>
        <translation>Findet die Zeilen und Werte, in denen sich zwei Tabellen unterscheiden.</translation>
    </message>
    <message>
        <source>Find the separate bright things of each mask, and give a row for each.</source>
        <translation>Die einzelnen hellen Objekte jeder Maske finden und für jedes eine Zeile liefern.</translation>
    </message>
    <message>
        <source>Find the shortest path from one node to another, and the distances to all others.</source>
        <translation>Den kürzesten Pfad von einem Knoten zu einem anderen finden, und die Abstände zu allen übrigen.</translation>
    </message>
    <message>
        <source>Find topics: words that are often in the same texts, and what share of each text they are.</source>
        <translation>Findet Themen: Wörter, die oft in denselben Texten stehen, und welchen Anteil jedes Texts sie ausmachen.</translation>
    </message>
    <message>
        <source>Find what is often together, and what follows from what.</source>
        <translation>Finden, was oft zusammen vorkommt und was woraus folgt.</translation>
    </message>
    <message>
        <source>Fit a straight line (or plane) by walking downhill on its cost, to see how learning by gradients works.</source>
        <translation>Eine Gerade (oder Ebene) anpassen, indem es auf ihren Kosten bergab geht, um das Lernen mit Gradienten zu sehen.</translation>
    </message>
    <message>
        <source>Follow one step of backpropagation in a small network, number by number.</source>
        <translation>Einen Schritt der Backpropagation in einem kleinen Netz verfolgen, Zahl für Zahl.</translation>
    </message>
    <message>
        <source>Follow what the cells of a trained LSTM do along one sequence.</source>
        <translation>Verfolgen, was die Zellen eines trainierten LSTM entlang einer Sequenz tun.</translation>
    </message>
    <message>
        <source>Forecast a series from its level, trend and season, each smoothed so that old values count ever less.</source>
        <translation>Eine Reihe aus Niveau, Trend und Saison vorhersagen, jeweils so geglättet, dass alte Werte immer weniger zählen.</translation>
    </message>
    <message>
        <source>Forecast a series from its own past values and errors: an ARIMA model, with seasons too.</source>
        <translation>Eine Reihe aus ihren eigenen früheren Werten und Fehlern vorhersagen: ein ARIMA-Modell, auch mit Saisons.</translation>
    </message>
    <message>
        <source>Forecast what follows each window, beside what really came.</source>
        <translation>Vorhersagen, was auf jedes Fenster folgt, neben dem, was wirklich kam.</translation>
    </message>
    <message>
        <source>Get a table from a web server: JSON, NDJSON, CSV, or a text as one row.</source>
        <translation>Holt eine Tabelle von einem Webserver: JSON, NDJSON, CSV oder einen Text als eine Zeile.</translation>
    </message>
    <message>
        <source>Give each row of the left table the one row of the right table whose date or number is nearest.</source>
        <translation>Gibt jeder Zeile der linken Tabelle die eine Zeile der rechten, deren Datum oder Zahl am nächsten liegt.</translation>
    </message>
    <message>
        <source>Give each row the value of the first rule whose condition holds.</source>
        <translation>Gibt jeder Zeile den Wert der ersten Regel, deren Bedingung gilt.</translation>
    </message>
    <message>
        <source>Give each tag a number, and each text the numbers of its tags in a row of fixed length.</source>
        <translation>Gibt jedem Tag eine Nummer und jedem Text die Nummern seiner Tags in einer Zeile fester Länge.</translation>
    </message>
    <message>
        <source>Give each word a column that says how often a text uses it, and learn the words for other tables.</source>
        <translation>Gibt jedem Wort eine Spalte, die sagt, wie oft ein Text es verwendet, und lernt die Wörter für andere Tabellen.</translation>
    </message>
    <message>
        <source>Give each word a number, and each text the numbers of its words in a row of fixed length.</source>
        <translation>Gibt jedem Wort eine Nummer und jedem Text die Nummern seiner Wörter in einer Zeile fester Länge.</translation>
    </message>
    <message>
        <source>Give each word the tag of the first pattern that it matches.</source>
        <translation>Gibt jedem Wort den Tag des ersten Musters, zu dem es passt.</translation>
    </message>
    <message>
        <source>Give one of the small tables that textbooks use.</source>
        <translation>Liefert eine der kleinen Tabellen, die Lehrbücher verwenden.</translation>
    </message>
    <message>
        <source>Give the nodes and the edges of a graph as two tables.</source>
        <translation>Die Knoten und die Kanten eines Graphen als zwei Tabellen liefern.</translation>
    </message>
    <message>
        <source>Give what comes from the one branch that is active, whatever it is.</source>
        <translation>Gibt weiter, was aus dem einen aktiven Zweig kommt, was immer es ist.</translation>
    </message>
    <message>
        <source>Grow, shrink or clean the bright things of each image.</source>
        <translation>Die hellen Objekte jedes Bildes vergrößern, verkleinern oder säubern.</translation>
    </message>
    <message>
        <source>Guess the language of each text by its frequent short words: `the`, `der`, `le`, `il`.</source>
        <translation>Erkennt die Sprache jedes Texts an häufigen kurzen Wörtern: `the`, `der`, `le`, `il`.</translation>
    </message>
    <message>
        <source>Hold a workflow, so that it can be used and reused as one node.</source>
        <translation>Enthält einen Workflow, der sich so als ein Knoten verwenden und wiederverwenden lässt.</translation>
    </message>
    <message>
        <source>Hold up what comes in, and hand it on when the wait is over.</source>
        <translation>Hält auf, was hereinkommt, und gibt es weiter, wenn das Warten vorbei ist.</translation>
    </message>
    <message>
        <source>Join the nearest rows, and then the nearest groups, until so many are left.</source>
        <translation>Die nächsten Zeilen verbinden, dann die nächsten Gruppen, bis so viele übrig sind.</translation>
    </message>
    <message>
        <source>Join the two nearest groups of rows again and again, and draw at which distance they joined.</source>
        <translation>Immer wieder die zwei nächsten Gruppen von Zeilen verbinden und zeichnen, bei welchem Abstand sie sich verbanden.</translation>
    </message>
    <message>
        <source>Join the values of several columns to one text, row by row.</source>
        <translation>Fügt die Werte mehrerer Spalten Zeile für Zeile zu einem Text zusammen.</translation>
    </message>
    <message>
        <source>Keep some of the nodes and the edges between them.</source>
        <translation>Einige der Knoten und die Kanten zwischen ihnen behalten.</translation>
    </message>
    <message>
        <source>Keep the chosen columns, or all others.</source>
        <translation>Behält die gewählten Spalten oder alle anderen.</translation>
    </message>
    <message>
        <source>Keep the features that are worth it, and take the others away.</source>
        <translation>Die Merkmale behalten, die es wert sind, und die anderen entfernen.</translation>
    </message>
    <message>
        <source>Keep the largest value, or the mean, of windows of steps or of an image.</source>
        <translation>Von Fenstern aus Schritten oder eines Bildes den größten Wert oder den Mittelwert behalten.</translation>
    </message>
    <message>
        <source>Keep the rows for which a condition holds.</source>
        <translation>Behält die Zeilen, für die eine Bedingung gilt.</translation>
    </message>
    <message>
        <source>Keep the rows whose value of a column is listed, in a range, like a pattern, or missing.</source>
        <translation>Behält Zeilen, deren Wert in einer Spalte aufgezählt ist, in einer Spanne liegt, einem Muster gleicht oder fehlt.</translation>
    </message>
    <message>
        <source>Keep the rows with the largest or smallest values, sorted by them.</source>
        <translation>Behält die Zeilen mit den größten oder kleinsten Werten, danach sortiert.</translation>
    </message>
    <message>
        <source>Lay all values of steps or of an image side by side.</source>
        <translation>Alle Werte von Schritten oder eines Bildes nebeneinanderlegen.</translation>
    </message>
    <message>
        <source>Leave out the words that are in every text: articles, pronouns, prepositions and the like.</source>
        <translation>Lässt Wörter weg, die in jedem Text stehen: Artikel, Pronomen, Präpositionen und dergleichen.</translation>
    </message>
    <message>
        <source>Leave out values at random while training, so that no value is relied on alone.</source>
        <translation>Beim Training zufällig Werte weglassen, damit kein Wert allein den Ausschlag gibt.</translation>
    </message>
    <message>
        <source>Let a network write texts, piece by piece, until it takes them for finished.</source>
        <translation>Ein Netz Texte schreiben lassen, Stück für Stück, bis es sie für fertig hält.</translation>
    </message>
    <message>
        <source>Let an encoder–decoder write, with several beginnings kept at each step.</source>
        <translation>Einen Encoder–Decoder schreiben lassen, mit mehreren Anfängen, die bei jedem Schritt behalten werden.</translation>
    </message>
    <message>
        <source>Let each step look at all steps, and take from them what fits (Vaswani et al., 2017).</source>
        <translation>Jeden Schritt alle Schritte ansehen und davon nehmen lassen, was passt (Vaswani et al., 2017).</translation>
    </message>
    <message>
        <source>Let learnt values stand for the numbers of tokens, as Sequence Encoder makes them.</source>
        <translation>Gelernte Werte für die Nummern von Tokens setzen, wie Sequenzen kodieren sie erzeugt.</translation>
    </message>
    <message>
        <source>Let through what comes in, if it is as it should be.</source>
        <translation>Lässt durch, was hereinkommt, wenn es so ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>Let whatever comes in out at one output: that of the first case that fits, or at *otherwise*.</source>
        <translation>Gibt weiter, was hereinkommt, an genau einem Ausgang: dem des ersten passenden Falls oder bei *sonst*.</translation>
    </message>
    <message>
        <source>List the files or folders in a folder, one row for each, in the order of their paths.</source>
        <translation>Listet die Dateien oder Ordner eines Ordners auf, je eine Zeile, in der Reihenfolge ihrer Pfade.</translation>
    </message>
    <message>
        <source>List the sequences of words, or of letters, that follow each other in a text.</source>
        <translation>Listet die Folgen von Wörtern oder Buchstaben auf, die in einem Text aufeinanderfolgen.</translation>
    </message>
    <message>
        <source>Make a classifier of two classes give true probabilities, and decide from a threshold of choice.</source>
        <translation>Einen Klassifikator mit zwei Klassen wahre Wahrscheinlichkeiten liefern und ab einem wählbaren Schwellenwert entscheiden lassen.</translation>
    </message>
    <message>
        <source>Make a column of each place in a list.</source>
        <translation>Macht aus jedem Platz einer Liste eine Spalte.</translation>
    </message>
    <message>
        <source>Make a graph of a table with one row for each edge.</source>
        <translation>Aus einer Tabelle mit einer Zeile je Kante einen Graphen machen.</translation>
    </message>
    <message>
        <source>Make a small table of values that are typed in, such as a list of names or of prices.</source>
        <translation>Erstellt eine kleine Tabelle aus eingetippten Werten, etwa eine Liste von Namen oder Preisen.</translation>
    </message>
    <message>
        <source>Make a table by chance, from a seed.</source>
        <translation>Erzeugt eine Tabelle zufällig aus einem Startwert.</translation>
    </message>
    <message>
        <source>Make all classes equally frequent, by leaving out rows, repeating some, or making new ones between them.</source>
        <translation>Macht alle Klassen gleich häufig: durch Weglassen von Zeilen, Wiederholen einiger oder neue dazwischen.</translation>
    </message>
    <message>
        <source>Make each image smoother, colour by colour.</source>
        <translation>Jedes Bild glätten, Farbe für Farbe.</translation>
    </message>
    <message>
        <source>Make figures, lists or texts of the values that several columns have in a row.</source>
        <translation>Bildet Kennzahlen, Listen oder Texte aus den Werten mehrerer Spalten in einer Zeile.</translation>
    </message>
    <message>
        <source>Make one row of all rows within a span of time.</source>
        <translation>Aus allen Zeilen innerhalb einer Zeitspanne eine Zeile machen.</translation>
    </message>
    <message>
        <source>Make one row of each element of a list; the other columns are repeated.</source>
        <translation>Macht aus jedem Element einer Liste eine Zeile; die anderen Spalten werden wiederholt.</translation>
    </message>
    <message>
        <source>Make one row of each group of rows: counts, sums, means and more.</source>
        <translation>Macht aus jeder Gruppe von Zeilen eine Zeile: Anzahlen, Summen, Mittelwerte und mehr.</translation>
    </message>
    <message>
        <source>Make rows of codes: what the decoder of an autoencoder gives for them.</source>
        <translation>Aus Codes Zeilen machen: was der Decoder eines Autoencoders dafür liefert.</translation>
    </message>
    <message>
        <source>Make sequences of letters of which only the first counts: it is `a` or `b`, and `w` to `z` are noise behind it.</source>
        <translation>Buchstabenfolgen erzeugen, bei denen nur der erste zählt: `a` oder `b`, und `w` bis `z` dahinter sind Rauschen.</translation>
    </message>
    <message>
        <source>Measure a graph as a whole; weights are not looked at.</source>
        <translation>Einen Graphen als Ganzes messen; Gewichte werden nicht betrachtet.</translation>
    </message>
    <message>
        <source>Measure how central each node is, in up to four ways.</source>
        <translation>Messen, wie zentral jeder Knoten ist, auf bis zu vier Arten.</translation>
    </message>
    <message>
        <source>Measure how closely a series goes with its own values some rows before, from -1 to 1.</source>
        <translation>Messen, wie eng eine Reihe mit ihren eigenen Werten einige Zeilen davor zusammenhängt, von -1 bis 1.</translation>
    </message>
    <message>
        <source>Measure how closely columns go together, two by two, from -1 to 1.</source>
        <translation>Misst, wie eng Spalten paarweise zusammenhängen, von -1 bis 1.</translation>
    </message>
    <message>
        <source>Move dates by so many days, months or other units, later or earlier.</source>
        <translation>Verschiebt Datumswerte um so viele Tage, Monate oder andere Einheiten, nach später oder früher.</translation>
    </message>
    <message>
        <source>Number the parts of a graph that hang together.</source>
        <translation>Die zusammenhängenden Teile eines Graphen nummerieren.</translation>
    </message>
    <message>
        <source>Number the rows by the order of their values, in a new column; the rows stay where they are.</source>
        <translation>Nummeriert die Zeilen nach der Ordnung ihrer Werte, in einer neuen Spalte; die Zeilen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Number the rows in the order they have.</source>
        <translation>Nummeriert die Zeilen in der Reihenfolge, die sie haben.</translation>
    </message>
    <message>
        <source>Number the sessions of each user: events without a longer pause between them.</source>
        <translation>Nummeriert die Sitzungen jedes Benutzers: Ereignisse ohne längere Pause dazwischen.</translation>
    </message>
    <message>
        <source>Pick one cell of a table as a value.</source>
        <translation>Greift eine Zelle einer Tabelle als Wert heraus.</translation>
    </message>
    <message>
        <source>Predict a class by a border that moves after each error.</source>
        <translation>Eine Klasse mit einer Grenze vorhersagen, die sich nach jedem Fehler bewegt.</translation>
    </message>
    <message>
        <source>Predict a class or a number by a small neural network that is connected from layer to layer.</source>
        <translation>Eine Klasse oder eine Zahl mit einem kleinen neuronalen Netz vorhersagen, das von Schicht zu Schicht verbunden ist.</translation>
    </message>
    <message>
        <source>Predict a class or a number by a tree of questions about the features.</source>
        <translation>Eine Klasse oder eine Zahl mit einem Baum aus Fragen zu den Merkmalen vorhersagen.</translation>
    </message>
    <message>
        <source>Predict a class or a number by many small trees, each of which mends the errors of those before.</source>
        <translation>Eine Klasse oder eine Zahl mit vielen kleinen Bäumen vorhersagen, von denen jeder die Fehler der vorigen ausbessert.</translation>
    </message>
    <message>
        <source>Predict a class or a number by many trees that each saw other rows and features.</source>
        <translation>Eine Klasse oder eine Zahl mit vielen Bäumen vorhersagen, die jeweils andere Zeilen und Merkmale gesehen haben.</translation>
    </message>
    <message>
        <source>Predict a class or a number by the border with the widest gap between rows.</source>
        <translation>Eine Klasse oder eine Zahl mit der Grenze vorhersagen, die die breiteste Lücke zwischen Zeilen hat.</translation>
    </message>
    <message>
        <source>Predict a class or a number from the most similar rows of the training table.</source>
        <translation>Eine Klasse oder eine Zahl aus den ähnlichsten Zeilen der Trainingstabelle vorhersagen.</translation>
    </message>
    <message>
        <source>Predict a class, and the probability of each class, as if the features were independent of each other.</source>
        <translation>Eine Klasse und die Wahrscheinlichkeit jeder Klasse vorhersagen, als wären die Merkmale voneinander unabhängig.</translation>
    </message>
    <message>
        <source>Predict a class, and the probability of each class, from a weighted sum of the features.</source>
        <translation>Eine Klasse und die Wahrscheinlichkeit jeder Klasse aus einer gewichteten Summe der Merkmale vorhersagen.</translation>
    </message>
    <message>
        <source>Predict a number as a weighted sum of the features.</source>
        <translation>Eine Zahl als gewichtete Summe der Merkmale vorhersagen.</translation>
    </message>
    <message>
        <source>Put a text into the report, with the values of metrics in it.</source>
        <translation>Einen Text in den Bericht setzen, mit den Werten von Metriken darin.</translation>
    </message>
    <message>
        <source>Put numbers into bins, and learn the bins for other tables.</source>
        <translation>Teilt Zahlen in Bins ein und lernt die Bins für andere Tabellen.</translation>
    </message>
    <message>
        <source>Put rows of two tables side by side where their keys are equal.</source>
        <translation>Stellt Zeilen zweier Tabellen nebeneinander, wenn ihre Schlüssel gleich sind.</translation>
    </message>
    <message>
        <source>Put the rows of several tables below each other, matching columns by name.</source>
        <translation>Hängt die Zeilen mehrerer Tabellen untereinander und ordnet dabei Spalten nach Namen zu.</translation>
    </message>
    <message>
        <source>Put together what a network that was trained with CTC says at each time step.</source>
        <translation>Zusammenfügen, was ein mit CTC trainiertes Netz bei jedem Zeitschritt sagt.</translation>
    </message>
    <message>
        <source>Put what an autoencoder brings back in place of the features.</source>
        <translation>An die Stelle der Merkmale setzen, was ein Autoencoder davon zurückgibt.</translation>
    </message>
    <message>
        <source>Rank features by how much each says about a target by itself.</source>
        <translation>Merkmale danach ordnen, wie viel jedes für sich allein über eine Zielspalte aussagt.</translation>
    </message>
    <message>
        <source>Read a fitted model from a file, to apply it with Apply Model.</source>
        <translation>Liest ein trainiertes Modell aus einer Datei, um es mit Modell anwenden zu verwenden.</translation>
    </message>
    <message>
        <source>Read a table from JSON: from documents, or from files with one object in each line (NDJSON, JSON Lines).</source>
        <translation>Liest eine Tabelle aus JSON: aus Dokumenten oder aus Dateien mit einem Objekt je Zeile (NDJSON, JSON Lines).</translation>
    </message>
    <message>
        <source>Read a table from a sheet of an Excel or LibreOffice workbook, or from many files with the same columns.</source>
        <translation>Liest eine Tabelle aus einem Blatt einer Excel- oder LibreOffice-Mappe, oder aus vielen Dateien mit gleichen Spalten.</translation>
    </message>
    <message>
        <source>Read a table from an Arrow IPC file (Feather) or stream, or from many with the same columns.</source>
        <translation>Liest eine Tabelle aus einer Arrow-IPC-Datei (Feather) oder einem Stream, oder aus vielen mit gleichen Spalten.</translation>
    </message>
    <message>
        <source>Read a table from one CSV file, or from many with the same columns.</source>
        <translation>Liest eine Tabelle aus einer CSV-Datei, oder aus vielen mit gleichen Spalten.</translation>
    </message>
    <message>
        <source>Read a table from one Parquet file, or from many with the same columns.</source>
        <translation>Liest eine Tabelle aus einer Parquet-Datei, oder aus vielen mit gleichen Spalten.</translation>
    </message>
    <message>
        <source>Read a table, or what a query gives, from an SQLite or DuckDB file or a PostgreSQL server.</source>
        <translation>Liest eine Tabelle oder ein Abfrageergebnis aus einer SQLite- oder DuckDB-Datei oder von einem PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>Read all images of a folder into a table with a row for each, in the order of their paths.</source>
        <translation>Alle Bilder eines Ordners in eine Tabelle mit je einer Zeile lesen, in der Reihenfolge ihrer Pfade.</translation>
    </message>
    <message>
        <source>Read an image file into a table with one row.</source>
        <translation>Eine Bilddatei in eine Tabelle mit einer Zeile lesen.</translation>
    </message>
    <message>
        <source>Read dates and times from texts in one or more formats, or from numbers that count time.</source>
        <translation>Liest Datums- und Zeitwerte aus Texten in einem oder mehreren Formaten, oder aus Zahlen, die Zeit zählen.</translation>
    </message>
    <message>
        <source>Read one table of an HTML page, from a file or from the web.</source>
        <translation>Liest eine Tabelle einer HTML-Seite, aus einer Datei oder aus dem Web.</translation>
    </message>
    <message>
        <source>Read text files into a table, one row for each file, in the order of their paths.</source>
        <translation>Liest Textdateien in eine Tabelle, eine Zeile je Datei, in der Reihenfolge ihrer Pfade.</translation>
    </message>
    <message>
        <source>Read the access logs of Apache, nginx and others: the common and the combined format, also with the server first.</source>
        <translation>Liest Zugriffsprotokolle von Apache, nginx und anderen: das Common- und das Combined-Format, auch mit Server davor.</translation>
    </message>
    <message>
        <source>Read the characters on images, with a network that was trained on such characters.</source>
        <translation>Die Zeichen auf Bildern lesen, mit einem Netz, das auf solchen Zeichen trainiert wurde.</translation>
    </message>
    <message>
        <source>Remove rows that are equal to another one in the chosen columns, or mark them.</source>
        <translation>Entfernt Zeilen, die in den gewählten Spalten einer anderen gleichen, oder markiert sie.</translation>
    </message>
    <message>
        <source>Remove the columns that tell too little: missing values, always the same, or what another column tells already.</source>
        <translation>Entfernt die Spalten, die zu wenig sagen: fehlende Werte, immer dasselbe, oder was eine andere Spalte schon sagt.</translation>
    </message>
    <message>
        <source>Rename columns, one by one or all by a rule.</source>
        <translation>Benennt Spalten um, einzeln oder alle nach einer Regel.</translation>
    </message>
    <message>
        <source>Render short texts of random characters as small images, dark on bright paper.</source>
        <translation>Kurze Texte aus zufälligen Zeichen als kleine Bilder rendern, dunkel auf hellem Papier.</translation>
    </message>
    <message>
        <source>Repeat the workflow inside, with what left it entering it again, until a condition holds.</source>
        <translation>Wiederholt den inneren Workflow, in den wieder hineingeht, was herauskam, bis eine Bedingung gilt.</translation>
    </message>
    <message>
        <source>Replace categories by numbers, and learn the numbers for other tables.</source>
        <translation>Ersetzt Kategorien durch Zahlen und lernt die Zahlen für andere Tabellen.</translation>
    </message>
    <message>
        <source>Replace missing values or remove their rows, and learn the replacements for other tables.</source>
        <translation>Ersetzt fehlende Werte oder entfernt ihre Zeilen und lernt den Ersatz für andere Tabellen.</translation>
    </message>
    <message>
        <source>Replace texts within the values of columns, or whole values.</source>
        <translation>Ersetzt Texte innerhalb der Werte von Spalten, oder ganze Werte.</translation>
    </message>
    <message>
        <source>Replace the values of a column by what a dictionary says, a table with old and new values.</source>
        <translation>Ersetzt die Werte einer Spalte nach einem Wörterbuch, einer Tabelle mit alten und neuen Werten.</translation>
    </message>
    <message>
        <source>Run Python code on tables, and take a table, a figure or both from it.</source>
        <translation>Führt Python-Code auf Tabellen aus und liefert eine Tabelle, eine Grafik oder beides.</translation>
    </message>
    <message>
        <source>Run the workflow inside once for each row, group, chunk, value or file, and put the results below each other.</source>
        <translation>Führt den inneren Workflow je Zeile, Gruppe, Block, Wert oder Datei einmal aus und hängt die Ergebnisse aneinander.</translation>
    </message>
    <message>
        <source>Run the workflow inside once for each setting of its parameters, and say which did best.</source>
        <translation>Führt den inneren Workflow je Einstellung seiner Parameter einmal aus und sagt, welche die beste war.</translation>
    </message>
    <message>
        <source>Run the workflow inside, and go on with something else if it fails.</source>
        <translation>Führt den inneren Workflow aus und macht mit etwas anderem weiter, wenn er fehlschlägt.</translation>
    </message>
    <message>
        <source>Say how alike two texts of a row are, from 0 (nothing in common) to 1 (equal).</source>
        <translation>Sagt, wie ähnlich sich zwei Texte einer Zeile sind, von 0 (nichts gemeinsam) bis 1 (gleich).</translation>
    </message>
    <message>
        <source>Say how badly an autoencoder brings each row back, and which rows are anomalies.</source>
        <translation>Angeben, wie schlecht ein Autoencoder jede Zeile wiedergibt und welche Zeilen Anomalien sind.</translation>
    </message>
    <message>
        <source>Say how many names a tagger has found whole, and how many of what it found are names.</source>
        <translation>Angeben, wie viele Namen ein Tagger ganz gefunden hat und wie viele seiner Funde Namen sind.</translation>
    </message>
    <message>
        <source>Say how unusual each value of a series is, in standard deviations from what was expected.</source>
        <translation>Angeben, wie ungewöhnlich jeder Wert einer Reihe ist, in Standardabweichungen vom Erwarteten.</translation>
    </message>
    <message>
        <source>Say whether texts speak well or badly of something, by counting good and bad words.</source>
        <translation>Sagt, ob Texte gut oder schlecht über etwas sprechen, indem es gute und schlechte Wörter zählt.</translation>
    </message>
    <message>
        <source>See what becomes of accuracy, precision, recall, F1 and cost when the threshold moves.</source>
        <translation>Sehen, was aus Accuracy, Precision, Recall, F1 und Kosten wird, wenn sich der Schwellenwert bewegt.</translation>
    </message>
    <message>
        <source>Show how closely columns go together, two by two, as a square of colours from -1 to 1.</source>
        <translation>Zeigen, wie eng Spalten paarweise zusammenhängen, als Quadrat aus Farben von -1 bis 1.</translation>
    </message>
    <message>
        <source>Show how many rows have each combination of two categories, or a sum, mean or the like of their numbers.</source>
        <translation>Zeigen, wie viele Zeilen jede Kombination zweier Kategorien hat, oder Summe, Mittelwert und dergleichen ihrer Zahlen.</translation>
    </message>
    <message>
        <source>Show how many rows of each class were predicted as which class.</source>
        <translation>Zeigen, wie viele Zeilen jeder Klasse als welche Klasse vorhergesagt wurden.</translation>
    </message>
    <message>
        <source>Show metrics as large numbers, for a reader of the report.</source>
        <translation>Metriken als große Zahlen zeigen, für Leser des Berichts.</translation>
    </message>
    <message>
        <source>Show one image of a table, and the boxes of Connected Components in it.</source>
        <translation>Ein Bild einer Tabelle zeigen, und darin die Rahmen von Zusammenhangskomponenten.</translation>
    </message>
    <message>
        <source>Show rows as small images, above what an autoencoder brings back of them.</source>
        <translation>Zeilen als kleine Bilder zeigen, über dem, was ein Autoencoder davon zurückgibt.</translation>
    </message>
    <message>
        <source>Show the first rows of a table in the report.</source>
        <translation>Die ersten Zeilen einer Tabelle im Bericht zeigen.</translation>
    </message>
    <message>
        <source>Show the images of the first rows side by side.</source>
        <translation>Die Bilder der ersten Zeilen nebeneinander zeigen.</translation>
    </message>
    <message>
        <source>Show what every part of an LSTM layer does at each time step, and how a loss depends on every weight.</source>
        <translation>Zeigen, was jeder Teil einer LSTM-Schicht bei jedem Zeitschritt tut und wie ein Verlust von jedem Gewicht abhängt.</translation>
    </message>
    <message>
        <source>Show what is in each column: its type, missing and distinct values, a few numbers, and how they are spread.</source>
        <translation>Zeigen, was in jeder Spalte ist: ihr Typ, fehlende und verschiedene Werte, einige Zahlen und deren Verteilung.</translation>
    </message>
    <message>
        <source>Show what share of all rows, or of a sum, each category has.</source>
        <translation>Zeigen, welchen Anteil an allen Zeilen oder an einer Summe jede Kategorie hat.</translation>
    </message>
    <message>
        <source>Show which share of the positives is among the rows with the best scores.</source>
        <translation>Zeigen, welcher Anteil der positiven Zeilen unter denen mit den besten Scores ist.</translation>
    </message>
    <message>
        <source>Slide windows over steps or an image, and look in each for the same patterns.</source>
        <translation>Fenster über Schritte oder ein Bild schieben und in jedem nach denselben Mustern suchen.</translation>
    </message>
    <message>
        <source>Sort the rows by one or more columns.</source>
        <translation>Sortiert die Zeilen nach einer oder mehreren Spalten.</translation>
    </message>
    <message>
        <source>Split texts at a separator, such as `Doe, Jane` at the comma.</source>
        <translation>Teilt Texte an einem Trennzeichen, etwa `Doe, Jane` am Komma.</translation>
    </message>
    <message>
        <source>Spread the values of one column over new columns, one row for each combination of others.</source>
        <translation>Verteilt die Werte einer Spalte auf neue Spalten, eine Zeile je Kombination anderer.</translation>
    </message>
    <message>
        <source>Spread the values of text columns over columns of 0 and 1, and learn the values for other tables.</source>
        <translation>Verteilt die Werte von Textspalten auf Spalten aus 0 und 1 und lernt die Werte für andere Tabellen.</translation>
    </message>
    <message>
        <source>Stand for what enters an input of the component around.</source>
        <translation>Steht für das, was in einen Eingang der umgebenden Komponente hineingeht.</translation>
    </message>
    <message>
        <source>Stand for what leaves the component around by one of its outputs.</source>
        <translation>Steht für das, was an einem Ausgang der umgebenden Komponente herauskommt.</translation>
    </message>
    <message>
        <source>Take each text apart into a list of words, in their order.</source>
        <translation>Zerlegt jeden Text in eine Liste von Wörtern, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>Take out of texts what the groups of a regular expression find.</source>
        <translation>Entnimmt Texten, was die Gruppen eines regulären Ausdrucks finden.</translation>
    </message>
    <message>
        <source>Take web addresses apart: scheme, host, port, path, query, fragment, extension, and values in the query.</source>
        <translation>Zerlegt Webadressen: Schema, Host, Port, Pfad, Query, Fragment, Dateiendung und Werte in der Query.</translation>
    </message>
    <message>
        <source>Tell how good a division into clusters is.</source>
        <translation>Angeben, wie gut eine Aufteilung in Cluster ist.</translation>
    </message>
    <message>
        <source>Tell how much worse a model gets when a feature is shuffled.</source>
        <translation>Angeben, wie viel schlechter ein Modell wird, wenn ein Merkmal gemischt wird.</translation>
    </message>
    <message>
        <source>Tell how sure a statistic of a column is, by drawing its rows again and again.</source>
        <translation>Sagt, wie sicher eine Kennzahl einer Spalte ist, indem deren Zeilen immer wieder gezogen werden.</translation>
    </message>
    <message>
        <source>Tell what a model predicts on average when one feature is changed and all others stay.</source>
        <translation>Angeben, was ein Modell im Mittel vorhersagt, wenn ein Merkmal geändert wird und alle anderen bleiben.</translation>
    </message>
    <message>
        <source>Test whether a series keeps its level and spread (is stationary), from two sides.</source>
        <translation>Testen, ob eine Reihe Niveau und Streuung behält (stationär ist), von zwei Seiten.</translation>
    </message>
    <message>
        <source>Test whether columns are distributed normally.</source>
        <translation>Testet, ob Spalten normalverteilt sind.</translation>
    </message>
    <message>
        <source>Test whether one of several groups tends to have larger values than another.</source>
        <translation>Testet, ob eine von mehreren Gruppen tendenziell größere Werte hat als eine andere.</translation>
    </message>
    <message>
        <source>Test whether one of two groups tends to have larger values.</source>
        <translation>Testet, ob eine von zwei Gruppen tendenziell größere Werte hat.</translation>
    </message>
    <message>
        <source>Test whether the mean of a column is a given value.</source>
        <translation>Testet, ob der Mittelwert einer Spalte ein gegebener Wert ist.</translation>
    </message>
    <message>
        <source>Test whether the means of several groups differ.</source>
        <translation>Testet, ob sich die Mittelwerte mehrerer Gruppen unterscheiden.</translation>
    </message>
    <message>
        <source>Test whether two groups have different means.</source>
        <translation>Testet, ob zwei Gruppen verschiedene Mittelwerte haben.</translation>
    </message>
    <message>
        <source>Test whether two numbers of the same rows differ on average.</source>
        <translation>Testet, ob sich zwei Zahlen derselben Zeilen im Mittel unterscheiden.</translation>
    </message>
    <message>
        <source>Test whether two numbers of the same rows differ, by the order of their differences.</source>
        <translation>Testet, ob sich zwei Zahlen derselben Zeilen unterscheiden, nach der Ordnung ihrer Differenzen.</translation>
    </message>
    <message>
        <source>Train a convolutional network that tells what is on an image.</source>
        <translation>Ein Faltungsnetz trainieren, das erkennt, was auf einem Bild ist.</translation>
    </message>
    <message>
        <source>Train a network of layers that were put together by connections.</source>
        <translation>Ein Netz aus Schichten trainieren, die durch Verbindungen zusammengesetzt wurden.</translation>
    </message>
    <message>
        <source>Train a network that answers questions about pictures, out of a fixed set of answers.</source>
        <translation>Ein Netz trainieren, das Fragen zu Bildern beantwortet, aus einer festen Menge von Antworten.</translation>
    </message>
    <message>
        <source>Train a network that brings rows of numbers to a short code, and back.</source>
        <translation>Ein Netz trainieren, das Zeilen aus Zahlen auf einen kurzen Code bringt und zurück.</translation>
    </message>
    <message>
        <source>Train a network that reads a text off a sequence, without being told at which step each letter is.</source>
        <translation>Ein Netz trainieren, das einen Text aus einer Sequenz liest, ohne dass die Schritte der Buchstaben bekannt sind.</translation>
    </message>
    <message>
        <source>Train a network that tells which letter (or word) comes next, so that it can write.</source>
        <translation>Ein Netz trainieren, das angibt, welcher Buchstabe (oder welches Wort) als Nächstes kommt, sodass es schreiben kann.</translation>
    </message>
    <message>
        <source>Train a recurrent network that forecasts what follows a window of a series.</source>
        <translation>Ein rekurrentes Netz trainieren, das vorhersagt, was auf ein Fenster einer Reihe folgt.</translation>
    </message>
    <message>
        <source>Train a recurrent network that gives a tag for each word of a sentence.</source>
        <translation>Ein rekurrentes Netz trainieren, das jedem Wort eines Satzes einen Tag gibt.</translation>
    </message>
    <message>
        <source>Train a recurrent network that reads a sequence and gives its class.</source>
        <translation>Ein rekurrentes Netz trainieren, das eine Sequenz liest und ihre Klasse angibt.</translation>
    </message>
    <message>
        <source>Train an encoder–decoder: a network that reads a text to its end, and then writes another.</source>
        <translation>Einen Encoder–Decoder trainieren: ein Netz, das einen Text zu Ende liest und dann einen anderen schreibt.</translation>
    </message>
    <message>
        <source>Train and test on parts of a table in turn, and say how well that went on average.</source>
        <translation>Trainiert und testet reihum mit Teilen einer Tabelle und sagt, wie gut das im Mittel ging.</translation>
    </message>
    <message>
        <source>Turn columns into rows: each row becomes one row per column, with its name and its value.</source>
        <translation>Macht aus Spalten Zeilen: Aus jeder Zeile wird eine Zeile je Spalte, mit deren Namen und Wert.</translation>
    </message>
    <message>
        <source>Turn each column into a row and each row into a column.</source>
        <translation>Macht aus jeder Spalte eine Zeile und aus jeder Zeile eine Spalte.</translation>
    </message>
    <message>
        <source>Turn the colours of each image into shades of grey.</source>
        <translation>Die Farben jedes Bildes in Graustufen umwandeln.</translation>
    </message>
    <message>
        <source>Work out a figure of each row and its neighbours, such as a moving average, in the order of the table.</source>
        <translation>Berechnet einen Kennwert jeder Zeile und ihrer Nachbarn, etwa einen gleitenden Mittelwert, in der Reihenfolge der Tabelle.</translation>
    </message>
    <message>
        <source>Work out a formula for each of several columns.</source>
        <translation>Berechnet eine Formel für jede von mehreren Spalten.</translation>
    </message>
    <message>
        <source>Work out how much values differ from those some rows before, in the order of the table.</source>
        <translation>Berechnet, wie sehr sich Werte von denen einige Zeilen davor unterscheiden, in der Reihenfolge der Tabelle.</translation>
    </message>
    <message>
        <source>Write a table to a CSV file that other programs can read.</source>
        <translation>Schreibt eine Tabelle in eine CSV-Datei, die andere Programme lesen können.</translation>
    </message>
    <message>
        <source>Write a table to a JSON file: as one list of objects, or with one object in each line (NDJSON, JSON Lines).</source>
        <translation>Schreibt eine Tabelle in eine JSON-Datei: als eine Liste von Objekten oder mit einem Objekt je Zeile (NDJSON, JSON Lines).</translation>
    </message>
    <message>
        <source>Write a table to a Parquet file: small, typed, and fast to read again.</source>
        <translation>Schreibt eine Tabelle in eine Parquet-Datei: klein, typisiert und schnell wieder zu lesen.</translation>
    </message>
    <message>
        <source>Write a table to an Arrow IPC file (Feather, version 2), which many languages read without converting anything.</source>
        <translation>Schreibt eine Tabelle in eine Arrow-IPC-Datei (Feather, Version 2), die viele Sprachen ohne Umwandlung lesen.</translation>
    </message>
    <message>
        <source>Write a table to an SQLite or DuckDB file or a PostgreSQL server, in one transaction: all rows or none.</source>
        <translation>Schreibt eine Tabelle in eine SQLite- oder DuckDB-Datei oder einen PostgreSQL-Server, alle Zeilen oder keine.</translation>
    </message>
    <message>
        <source>Write a trained network into a file that runs without Plait.</source>
        <translation>Ein trainiertes Netz in eine Datei schreiben, die ohne Plait läuft.</translation>
    </message>
    <message>
        <source>Write any fitted model to a file: a classifier, a regressor, clusters, or a preparation such as Normalizer.</source>
        <translation>Schreibt ein beliebiges trainiertes Modell in eine Datei: Klassifikator, Regressor, Cluster oder eine Aufbereitung wie Normalisieren.</translation>
    </message>
    <message>
        <source>Write tables to an Excel workbook, one sheet for each table that is connected.</source>
        <translation>Schreibt Tabellen in eine Excel-Mappe, ein Blatt für jede verbundene Tabelle.</translation>
    </message>
</context>
<context>
    <name>builtin/tag</name>
    <message>
        <source>DEMA</source>
        <translation>DEMA</translation>
    </message>
    <message>
        <source>EMA</source>
        <translation>EMA</translation>
    </message>
    <message>
        <source>NA</source>
        <translation>fehlender Wert</translation>
    </message>
    <message>
        <source>TEMA</source>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>a/b test</source>
        <translation>A/B-Test</translation>
    </message>
    <message>
        <source>access log</source>
        <translation>Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>accumulate</source>
        <translation>kumulieren</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>acf</source>
        <translation>acf</translation>
    </message>
    <message>
        <source>across columns</source>
        <translation>über Spalten</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>add days</source>
        <translation>Tage addieren</translation>
    </message>
    <message>
        <source>add rows</source>
        <translation>Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>adf</source>
        <translation>adf</translation>
    </message>
    <message>
        <source>adjacency</source>
        <translation>Adjazenz</translation>
    </message>
    <message>
        <source>adjusted rand</source>
        <translation>angepasster Rand-Index</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>agglomerative</source>
        <translation>agglomerativ</translation>
    </message>
    <message>
        <source>aggregate</source>
        <translation>aggregieren</translation>
    </message>
    <message>
        <source>aggregate over time</source>
        <translation>über die Zeit aggregieren</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>analysis of variance</source>
        <translation>Varianzanalyse</translation>
    </message>
    <message>
        <source>analyze arima order</source>
        <translation>ARIMA-Ordnung bestimmen</translation>
    </message>
    <message>
        <source>anderson-darling</source>
        <translation>anderson-darling</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>anomaly detection</source>
        <translation>Anomalieerkennung</translation>
    </message>
    <message>
        <source>anova</source>
        <translation>anova</translation>
    </message>
    <message>
        <source>anti join</source>
        <translation>anti join</translation>
    </message>
    <message>
        <source>apache</source>
        <translation>apache</translation>
    </message>
    <message>
        <source>api</source>
        <translation>api</translation>
    </message>
    <message>
        <source>append</source>
        <translation>anhängen</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>anwenden</translation>
    </message>
    <message>
        <source>apriori</source>
        <translation>apriori</translation>
    </message>
    <message>
        <source>arima predictor</source>
        <translation>ARIMA-Prognose</translation>
    </message>
    <message>
        <source>arrange</source>
        <translation>anordnen</translation>
    </message>
    <message>
        <source>arrange columns</source>
        <translation>Spalten anordnen</translation>
    </message>
    <message>
        <source>array to columns</source>
        <translation>Array zu Spalten</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>arrow</translation>
    </message>
    <message>
        <source>as-of</source>
        <translation>as-of</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <source>asof</source>
        <translation>asof</translation>
    </message>
    <message>
        <source>assert</source>
        <translation>assert</translation>
    </message>
    <message>
        <source>association</source>
        <translation>Assoziation</translation>
    </message>
    <message>
        <source>auc</source>
        <translation>auc</translation>
    </message>
    <message>
        <source>augmented dickey-fuller</source>
        <translation>erweiterter Dickey-Fuller-Test</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>autoencoder</translation>
    </message>
    <message>
        <source>autoregression</source>
        <translation>Autoregression</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>average pooling</source>
        <translation>mittleres Pooling</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>mittlere Präzision</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>Fehlerrückführung</translation>
    </message>
    <message>
        <source>backtest</source>
        <translation>Rückrechnung</translation>
    </message>
    <message>
        <source>backward elimination</source>
        <translation>Rückwärtselimination</translation>
    </message>
    <message>
        <source>bag of words creator</source>
        <translation>Wortmenge erzeugen</translation>
    </message>
    <message>
        <source>bagging</source>
        <translation>bagging</translation>
    </message>
    <message>
        <source>bar chart</source>
        <translation>Balkendiagramm</translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation>batch norm</translation>
    </message>
    <message>
        <source>bayes</source>
        <translation>Bayes</translation>
    </message>
    <message>
        <source>bca</source>
        <translation>bca</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>vorher und nachher</translation>
    </message>
    <message>
        <source>bernoulli</source>
        <translation>bernoulli</translation>
    </message>
    <message>
        <source>best path</source>
        <translation>bester Pfad</translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>betweenness</source>
        <translation>Zwischenzentralität</translation>
    </message>
    <message>
        <source>bidirectional</source>
        <translation>bidirektional</translation>
    </message>
    <message>
        <source>bigram</source>
        <translation>bigram</translation>
    </message>
    <message>
        <source>bilateral</source>
        <translation>bilateral</translation>
    </message>
    <message>
        <source>bilstm</source>
        <translation>bilstm</translation>
    </message>
    <message>
        <source>binarize</source>
        <translation>binarisieren</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>bind rows</source>
        <translation>Zeilen anfügen</translation>
    </message>
    <message>
        <source>binning</source>
        <translation>Klassenbildung</translation>
    </message>
    <message>
        <source>bins</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>schwarzweiß</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>blobs</source>
        <translation>Punktwolken</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>weichzeichnen</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>bootstrap</translation>
    </message>
    <message>
        <source>bootstrap sampling</source>
        <translation>Bootstrap-Stichprobe</translation>
    </message>
    <message>
        <source>bounding box</source>
        <translation>umschließendes Rechteck</translation>
    </message>
    <message>
        <source>bounding boxes</source>
        <translation>umschließende Rechtecke</translation>
    </message>
    <message>
        <source>box plot</source>
        <translation>Kastendiagramm</translation>
    </message>
    <message>
        <source>box-jenkins</source>
        <translation>box-jenkins</translation>
    </message>
    <message>
        <source>boxplot</source>
        <translation>Boxplot</translation>
    </message>
    <message>
        <source>bptt</source>
        <translation>bptt</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>breast cancer</source>
        <translation>Brustkrebs</translation>
    </message>
    <message>
        <source>brier score</source>
        <translation>Brier-Wert</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>bubble</source>
        <translation>Blasendiagramm</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>Behälter</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>calculate</source>
        <translation>berechnen</translation>
    </message>
    <message>
        <source>calculated column</source>
        <translation>berechnete Spalte</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>calinski-harabasz</source>
        <translation>calinski-harabasz</translation>
    </message>
    <message>
        <source>canny</source>
        <translation>canny</translation>
    </message>
    <message>
        <source>captcha</source>
        <translation>captcha</translation>
    </message>
    <message>
        <source>capture groups</source>
        <translation>Fanggruppen</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>cart</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>case converter</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>case when</source>
        <translation>Fallunterscheidung</translation>
    </message>
    <message>
        <source>cast</source>
        <translation>umwandeln</translation>
    </message>
    <message>
        <source>catch</source>
        <translation>abfangen</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>category to number</source>
        <translation>Kategorie zu Zahl</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>cell replacer</source>
        <translation>Zellen ersetzen</translation>
    </message>
    <message>
        <source>cell splitter</source>
        <translation>Zellen teilen</translation>
    </message>
    <message>
        <source>cell state</source>
        <translation>Zellzustand</translation>
    </message>
    <message>
        <source>chain rule</source>
        <translation>Kettenregel</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>change type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>character model</source>
        <translation>Zeichenmodell</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>chi square</source>
        <translation>Chi-Quadrat</translation>
    </message>
    <message>
        <source>chi-squared</source>
        <translation>Chi-Quadrat-Test</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>chunk</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>cifg</source>
        <translation>cifg</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>classify</source>
        <translation>klassifizieren</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>bereinigen</translation>
    </message>
    <message>
        <source>clean names</source>
        <translation>Namen bereinigen</translation>
    </message>
    <message>
        <source>clean text</source>
        <translation>Text bereinigen</translation>
    </message>
    <message>
        <source>cleanup</source>
        <translation>aufräumen</translation>
    </message>
    <message>
        <source>clickstream</source>
        <translation>Klickpfad</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>begrenzen</translation>
    </message>
    <message>
        <source>cliques</source>
        <translation>Cliquen</translation>
    </message>
    <message>
        <source>closeness</source>
        <translation>Nähezentralität</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>Schließung</translation>
    </message>
    <message>
        <source>clustering</source>
        <translation>Clusteranalyse</translation>
    </message>
    <message>
        <source>clustering coefficient</source>
        <translation>Clusterkoeffizient</translation>
    </message>
    <message>
        <source>cnn</source>
        <translation>cnn</translation>
    </message>
    <message>
        <source>coalesce</source>
        <translation>coalesce</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <source>colour histogram</source>
        <translation>Farbhistogramm</translation>
    </message>
    <message>
        <source>column chart</source>
        <translation>Säulendiagramm</translation>
    </message>
    <message>
        <source>column combiner</source>
        <translation>Spalten kombinieren</translation>
    </message>
    <message>
        <source>column merger</source>
        <translation>Spalten zusammenführen</translation>
    </message>
    <message>
        <source>column resorter</source>
        <translation>Spalten umsortieren</translation>
    </message>
    <message>
        <source>column sorter</source>
        <translation>Spalten sortieren</translation>
    </message>
    <message>
        <source>columnar</source>
        <translation>spaltenweise</translation>
    </message>
    <message>
        <source>columns to rows</source>
        <translation>Spalten zu Zeilen</translation>
    </message>
    <message>
        <source>combine tables</source>
        <translation>Tabellen zusammenfügen</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>kombiniert</translation>
    </message>
    <message>
        <source>comma separated</source>
        <translation>kommagetrennt</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>common log format</source>
        <translation>Common-Log-Format</translation>
    </message>
    <message>
        <source>communality</source>
        <translation>Kommunalität</translation>
    </message>
    <message>
        <source>community detection</source>
        <translation>Gemeinschaften finden</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vervollständigen</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>berechnen</translation>
    </message>
    <message>
        <source>computed column</source>
        <translation>errechnete Spalte</translation>
    </message>
    <message>
        <source>concat columns</source>
        <translation>Spalten verketten</translation>
    </message>
    <message>
        <source>concatenate</source>
        <translation>verketten</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>conditional box plot</source>
        <translation>bedingtes Kastendiagramm</translation>
    </message>
    <message>
        <source>conditional column</source>
        <translation>bedingte Spalte</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>confidence interval</source>
        <translation>Konfidenzintervall</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>confusion of tags</source>
        <translation>Verwechslung von Tags</translation>
    </message>
    <message>
        <source>conll</source>
        <translation>conll</translation>
    </message>
    <message>
        <source>connected component analysis</source>
        <translation>Analyse zusammenhängender Gebiete</translation>
    </message>
    <message>
        <source>connected components</source>
        <translation>Zusammenhangskomponenten</translation>
    </message>
    <message>
        <source>connectionist temporal classification</source>
        <translation>connectionist temporal classification</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>constant value</source>
        <translation>konstanter Wert</translation>
    </message>
    <message>
        <source>constant value column filter</source>
        <translation>Filter konstanter Spalten</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>contingency table</source>
        <translation>Kontingenztafel</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>control chart</source>
        <translation>Regelkarte</translation>
    </message>
    <message>
        <source>conv1d</source>
        <translation>conv1d</translation>
    </message>
    <message>
        <source>conv2d</source>
        <translation>conv2d</translation>
    </message>
    <message>
        <source>converge</source>
        <translation>konvergieren</translation>
    </message>
    <message>
        <source>convergence</source>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source>convert</source>
        <translation>umwandeln</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>convolutional neural network</source>
        <translation>faltendes neuronales Netz</translation>
    </message>
    <message>
        <source>corpus</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>correlation filter</source>
        <translation>Korrelationsfilter</translation>
    </message>
    <message>
        <source>correlation matrix</source>
        <translation>Korrelationsmatrix</translation>
    </message>
    <message>
        <source>correlogram</source>
        <translation>Korrelogramm</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>cost curve</source>
        <translation>Kostenkurve</translation>
    </message>
    <message>
        <source>cost function</source>
        <translation>Kostenfunktion</translation>
    </message>
    <message>
        <source>cost-sensitive</source>
        <translation>kostensensitiv</translation>
    </message>
    <message>
        <source>count</source>
        <translation>zählen</translation>
    </message>
    <message>
        <source>count vectorizer</source>
        <translation>Zählvektoren</translation>
    </message>
    <message>
        <source>counter generation</source>
        <translation>Zähler erzeugen</translation>
    </message>
    <message>
        <source>countif</source>
        <translation>ZÄHLENWENN</translation>
    </message>
    <message>
        <source>cramer&apos;s v</source>
        <translation>Cramérs V</translation>
    </message>
    <message>
        <source>create collection column</source>
        <translation>Listenspalte bilden</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>zuschneiden</translation>
    </message>
    <message>
        <source>cross join</source>
        <translation>Kreuzverbund</translation>
    </message>
    <message>
        <source>cross tabulation</source>
        <translation>Kreuztabellierung</translation>
    </message>
    <message>
        <source>cross validation</source>
        <translation>Kreuzvalidierung</translation>
    </message>
    <message>
        <source>crosstab</source>
        <translation>Kreuztabelle</translation>
    </message>
    <message>
        <source>csv</source>
        <translation>csv</translation>
    </message>
    <message>
        <source>cumsum</source>
        <translation>kumulierte Summe</translation>
    </message>
    <message>
        <source>cumulative gains</source>
        <translation>kumulierter Gewinn</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>schneiden</translation>
    </message>
    <message>
        <source>cut-off</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>cutoff</source>
        <translation>Trennwert</translation>
    </message>
    <message>
        <source>d&apos;agostino</source>
        <translation>d&apos;agostino</translation>
    </message>
    <message>
        <source>damped trend</source>
        <translation>gedämpfter Trend</translation>
    </message>
    <message>
        <source>dashboard</source>
        <translation>Übersichtstafel</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>data explorer</source>
        <translation>Daten erkunden</translation>
    </message>
    <message>
        <source>data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>date bins</source>
        <translation>Datumsklassen</translation>
    </message>
    <message>
        <source>date&amp;time difference</source>
        <translation>Datumsdifferenz</translation>
    </message>
    <message>
        <source>date&amp;time shift</source>
        <translation>Datum verschieben</translation>
    </message>
    <message>
        <source>datedif</source>
        <translation>DATEDIF</translation>
    </message>
    <message>
        <source>davies-bouldin</source>
        <translation>davies-bouldin</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days between</source>
        <translation>Tage zwischen</translation>
    </message>
    <message>
        <source>db insert</source>
        <translation>in Datenbank einfügen</translation>
    </message>
    <message>
        <source>db query</source>
        <translation>Datenbankabfrage</translation>
    </message>
    <message>
        <source>db query reader</source>
        <translation>Datenbankabfrage lesen</translation>
    </message>
    <message>
        <source>db table selector</source>
        <translation>Datenbanktabelle wählen</translation>
    </message>
    <message>
        <source>db writer</source>
        <translation>Datenbank schreiben</translation>
    </message>
    <message>
        <source>decile</source>
        <translation>Dezil</translation>
    </message>
    <message>
        <source>decision table</source>
        <translation>Entscheidungstabelle</translation>
    </message>
    <message>
        <source>decision threshold</source>
        <translation>Entscheidungsschwelle</translation>
    </message>
    <message>
        <source>decision tree</source>
        <translation>Entscheidungsbaum</translation>
    </message>
    <message>
        <source>decision tree view</source>
        <translation>Ansicht des Entscheidungsbaums</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>dekodieren</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>Dekodierer</translation>
    </message>
    <message>
        <source>decompose signal</source>
        <translation>Signal zerlegen</translation>
    </message>
    <message>
        <source>dedupe</source>
        <translation>Dubletten entfernen</translation>
    </message>
    <message>
        <source>deduplicate</source>
        <translation>Dubletten entfernen</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>degrees of separation</source>
        <translation>Grade der Trennung</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>delete columns</source>
        <translation>Spalten löschen</translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>delong</source>
        <translation>delong</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>delta</translation>
    </message>
    <message>
        <source>delta rule</source>
        <translation>Delta-Regel</translation>
    </message>
    <message>
        <source>dendrogram</source>
        <translation>Dendrogramm</translation>
    </message>
    <message>
        <source>denoise</source>
        <translation>entrauschen</translation>
    </message>
    <message>
        <source>denoising</source>
        <translation>Entrauschung</translation>
    </message>
    <message>
        <source>denormalize</source>
        <translation>denormalisieren</translation>
    </message>
    <message>
        <source>dense rank</source>
        <translation>dichter Rang</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>density estimate</source>
        <translation>Dichteschätzung</translation>
    </message>
    <message>
        <source>dependent</source>
        <translation>abhängig</translation>
    </message>
    <message>
        <source>deploy</source>
        <translation>bereitstellen</translation>
    </message>
    <message>
        <source>derive</source>
        <translation>ableiten</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <source>describe</source>
        <translation>beschreiben</translation>
    </message>
    <message>
        <source>descriptor</source>
        <translation>Deskriptor</translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation>diabetes</translation>
    </message>
    <message>
        <source>diameter</source>
        <translation>Durchmesser</translation>
    </message>
    <message>
        <source>dice</source>
        <translation>dice</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>dictionary tagger</source>
        <translation>Wörterbuch-Tagger</translation>
    </message>
    <message>
        <source>diff</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>dijkstra</source>
        <translation>dijkstra</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>dilation</translation>
    </message>
    <message>
        <source>dimension reduction</source>
        <translation>Dimensionsreduktion</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>discretise</source>
        <translation>diskretisieren</translation>
    </message>
    <message>
        <source>discretize</source>
        <translation>diskretisieren</translation>
    </message>
    <message>
        <source>display</source>
        <translation>anzeigen</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Distanz</translation>
    </message>
    <message>
        <source>distances</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>distinct</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>document frequency</source>
        <translation>Dokumenthäufigkeit</translation>
    </message>
    <message>
        <source>document vector</source>
        <translation>Dokumentvektor</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Wertebereich</translation>
    </message>
    <message>
        <source>donut</source>
        <translation>Ringdiagramm</translation>
    </message>
    <message>
        <source>download</source>
        <translation>herunterladen</translation>
    </message>
    <message>
        <source>downsample</source>
        <translation>verdichten</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>zeichnen</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>drop constant</source>
        <translation>Konstantes verwerfen</translation>
    </message>
    <message>
        <source>drop duplicates</source>
        <translation>doppelte Zeilen entfernen</translation>
    </message>
    <message>
        <source>drop missing</source>
        <translation>fehlende weglassen</translation>
    </message>
    <message>
        <source>dropna</source>
        <translation>fehlende entfernen</translation>
    </message>
    <message>
        <source>duckdb</source>
        <translation>duckdb</translation>
    </message>
    <message>
        <source>dummy variables</source>
        <translation>Dummy-Variablen</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>eclat</source>
        <translation>eclat</translation>
    </message>
    <message>
        <source>edge detector</source>
        <translation>Kantendetektor</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>edit distance</source>
        <translation>Editierdistanz</translation>
    </message>
    <message>
        <source>efa</source>
        <translation>efa</translation>
    </message>
    <message>
        <source>ego network</source>
        <translation>Ego-Netzwerk</translation>
    </message>
    <message>
        <source>eigenvalues</source>
        <translation>Eigenwerte</translation>
    </message>
    <message>
        <source>element selector</source>
        <translation>Element auswählen</translation>
    </message>
    <message>
        <source>em clustering</source>
        <translation>EM-Clusteranalyse</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>embedding input</source>
        <translation>Eingabe einer Einbettung</translation>
    </message>
    <message>
        <source>empty cells</source>
        <translation>leere Zellen</translation>
    </message>
    <message>
        <source>encode</source>
        <translation>kodieren</translation>
    </message>
    <message>
        <source>encode categories</source>
        <translation>Kategorien kodieren</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>Kodierer</translation>
    </message>
    <message>
        <source>encoder decoder</source>
        <translation>encoder decoder</translation>
    </message>
    <message>
        <source>end case</source>
        <translation>Fallende</translation>
    </message>
    <message>
        <source>end if</source>
        <translation>Wenn-Ende</translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>enter</source>
        <translation>eingeben</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>entropy scorer</source>
        <translation>Entropie-Bewertung</translation>
    </message>
    <message>
        <source>enumerate</source>
        <translation>nummerieren</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>epsilon</translation>
    </message>
    <message>
        <source>equal size sampling</source>
        <translation>gleich große Stichproben</translation>
    </message>
    <message>
        <source>erosion</source>
        <translation>erosion</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>error share</source>
        <translation>Fehleranteil</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>ets</source>
        <translation>ets</translation>
    </message>
    <message>
        <source>evaluate</source>
        <translation>auswerten</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>example data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>except</source>
        <translation>außer</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>expand list</source>
        <translation>Liste ausbreiten</translation>
    </message>
    <message>
        <source>expect</source>
        <translation>erwarten</translation>
    </message>
    <message>
        <source>expectation maximization</source>
        <translation>Erwartungsmaximierung</translation>
    </message>
    <message>
        <source>expectations</source>
        <translation>Erwartungen</translation>
    </message>
    <message>
        <source>expected calibration error</source>
        <translation>erwarteter Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>erklären</translation>
    </message>
    <message>
        <source>exploding gradient</source>
        <translation>explodierender Gradient</translation>
    </message>
    <message>
        <source>exponential smoothing</source>
        <translation>exponentielle Glättung</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>extract</source>
        <translation>herausziehen</translation>
    </message>
    <message>
        <source>extract date&amp;time fields</source>
        <translation>Datumsteile entnehmen</translation>
    </message>
    <message>
        <source>extract time window</source>
        <translation>Zeitfenster ausschneiden</translation>
    </message>
    <message>
        <source>extrapolate</source>
        <translation>extrapolieren</translation>
    </message>
    <message>
        <source>extreme values</source>
        <translation>Extremwerte</translation>
    </message>
    <message>
        <source>f test</source>
        <translation>F-Test</translation>
    </message>
    <message>
        <source>f1</source>
        <translation>f1</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>Ersatzweg</translation>
    </message>
    <message>
        <source>feather</source>
        <translation>feather</translation>
    </message>
    <message>
        <source>feature extraction</source>
        <translation>Merkmalsextraktion</translation>
    </message>
    <message>
        <source>feature importance</source>
        <translation>Merkmalswichtigkeit</translation>
    </message>
    <message>
        <source>feature selection</source>
        <translation>Merkmalsauswahl</translation>
    </message>
    <message>
        <source>file names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>füllen</translation>
    </message>
    <message>
        <source>fill holes</source>
        <translation>Löcher füllen</translation>
    </message>
    <message>
        <source>fillna</source>
        <translation>fehlende füllen</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>find duplicates</source>
        <translation>doppelte finden</translation>
    </message>
    <message>
        <source>first rows</source>
        <translation>erste Zeilen</translation>
    </message>
    <message>
        <source>fisher</source>
        <translation>fisher</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>anpassen</translation>
    </message>
    <message>
        <source>flat file document parser</source>
        <translation>Textdateien als Dokumente lesen</translation>
    </message>
    <message>
        <source>flatten list</source>
        <translation>Liste auflösen</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>spiegeln</translation>
    </message>
    <message>
        <source>flow variable</source>
        <translation>Flussvariable</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>folds</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>Folgende</translation>
    </message>
    <message>
        <source>for loop</source>
        <translation>For-Schleife</translation>
    </message>
    <message>
        <source>force directed</source>
        <translation>kräftebasiert</translation>
    </message>
    <message>
        <source>foreach</source>
        <translation>für jedes</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>forget bias</source>
        <translation>Vergessens-Bias</translation>
    </message>
    <message>
        <source>forget gate</source>
        <translation>Vergessenstor</translation>
    </message>
    <message>
        <source>forward pass</source>
        <translation>Vorwärtsrechnung</translation>
    </message>
    <message>
        <source>forward selection</source>
        <translation>Vorwärtsauswahl</translation>
    </message>
    <message>
        <source>fp-growth</source>
        <translation>fp-growth</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>frequency encoding</source>
        <translation>Häufigkeitskodierung</translation>
    </message>
    <message>
        <source>frequent item sets</source>
        <translation>häufige Mengen</translation>
    </message>
    <message>
        <source>full join</source>
        <translation>voller Verbund</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>vollständig verbunden</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>function words</source>
        <translation>Funktionswörter</translation>
    </message>
    <message>
        <source>future</source>
        <translation>Zukunft</translation>
    </message>
    <message>
        <source>fuzzy join</source>
        <translation>unscharfer Verbund</translation>
    </message>
    <message>
        <source>fuzzy match</source>
        <translation>unscharfer Abgleich</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>gates</source>
        <translation>Tore</translation>
    </message>
    <message>
        <source>gather</source>
        <translation>einsammeln</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>gaussian convolution</source>
        <translation>Gauß-Faltung</translation>
    </message>
    <message>
        <source>gaussian kernel</source>
        <translation>Gauß-Kern</translation>
    </message>
    <message>
        <source>gaussian window</source>
        <translation>Gauß-Fenster</translation>
    </message>
    <message>
        <source>generate</source>
        <translation>erzeugen</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>get request</source>
        <translation>GET-Anfrage</translation>
    </message>
    <message>
        <source>glm</source>
        <translation>glm</translation>
    </message>
    <message>
        <source>glob</source>
        <translation>Dateimuster</translation>
    </message>
    <message>
        <source>global feature importance</source>
        <translation>globale Merkmalswichtigkeit</translation>
    </message>
    <message>
        <source>global pooling</source>
        <translation>globales Pooling</translation>
    </message>
    <message>
        <source>global thresholder</source>
        <translation>globaler Schwellenwert</translation>
    </message>
    <message>
        <source>gmm</source>
        <translation>gmm</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradient</translation>
    </message>
    <message>
        <source>gradient boosted trees</source>
        <translation>Gradient-Boosting-Bäume</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>gray</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>greedy decoding</source>
        <translation>gierige Dekodierung</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>grid search</source>
        <translation>Rastersuche</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>group by date</source>
        <translation>nach Datum gruppieren</translation>
    </message>
    <message>
        <source>groupby</source>
        <translation>gruppieren</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>gru</source>
        <translation>gru</translation>
    </message>
    <message>
        <source>h test</source>
        <translation>H-Test</translation>
    </message>
    <message>
        <source>hampel</source>
        <translation>hampel</translation>
    </message>
    <message>
        <source>handwriting</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <source>having</source>
        <translation>Bedingung für Gruppen</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>heat map</source>
        <translation>Wärmekarte</translation>
    </message>
    <message>
        <source>hierarchical cluster view</source>
        <translation>Ansicht hierarchischer Cluster</translation>
    </message>
    <message>
        <source>hierarchical clustering</source>
        <translation>hierarchische Clusteranalyse</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>histogram of categories</source>
        <translation>Histogramm der Kategorien</translation>
    </message>
    <message>
        <source>histogram of oriented gradients</source>
        <translation>Histogramm gerichteter Gradienten</translation>
    </message>
    <message>
        <source>hog</source>
        <translation>hog</translation>
    </message>
    <message>
        <source>holdout</source>
        <translation>Testmenge</translation>
    </message>
    <message>
        <source>holt</source>
        <translation>holt</translation>
    </message>
    <message>
        <source>holt-winters</source>
        <translation>holt-winters</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Rechnername</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>html</source>
        <translation>html</translation>
    </message>
    <message>
        <source>hubs</source>
        <translation>Knotenpunkte</translation>
    </message>
    <message>
        <source>hyperparameter</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>hyperparameters</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>ice</source>
        <translation>ice</translation>
    </message>
    <message>
        <source>identify language</source>
        <translation>Sprache erkennen</translation>
    </message>
    <message>
        <source>if</source>
        <translation>wenn</translation>
    </message>
    <message>
        <source>if else</source>
        <translation>wenn sonst</translation>
    </message>
    <message>
        <source>if then else</source>
        <translation>wenn dann sonst</translation>
    </message>
    <message>
        <source>ifelse</source>
        <translation>wenn-sonst</translation>
    </message>
    <message>
        <source>image and text</source>
        <translation>Bild und Text</translation>
    </message>
    <message>
        <source>image converter</source>
        <translation>Bild umwandeln</translation>
    </message>
    <message>
        <source>image features</source>
        <translation>Bildmerkmale</translation>
    </message>
    <message>
        <source>image reader</source>
        <translation>Bilder lesen</translation>
    </message>
    <message>
        <source>image resizer</source>
        <translation>Bildgröße ändern</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>imbalanced</source>
        <translation>unausgewogen</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importieren</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>impute</source>
        <translation>imputieren</translation>
    </message>
    <message>
        <source>inactivity</source>
        <translation>Untätigkeit</translation>
    </message>
    <message>
        <source>independence</source>
        <translation>Unabhängigkeit</translation>
    </message>
    <message>
        <source>independent groups t-test</source>
        <translation>t-Test für unabhängige Gruppen</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>index encoding</source>
        <translation>Indexkodierung</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>influencer</translation>
    </message>
    <message>
        <source>information gain</source>
        <translation>Informationsgewinn</translation>
    </message>
    <message>
        <source>inner</source>
        <translation>innerer</translation>
    </message>
    <message>
        <source>input gate</source>
        <translation>Eingangstor</translation>
    </message>
    <message>
        <source>inspect seasonality</source>
        <translation>Saisonalität prüfen</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <source>interactive segmentation view</source>
        <translation>interaktive Segmentierung</translation>
    </message>
    <message>
        <source>interchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>interpolate</source>
        <translation>interpolieren</translation>
    </message>
    <message>
        <source>interpretability</source>
        <translation>Interpretierbarkeit</translation>
    </message>
    <message>
        <source>intersect</source>
        <translation>Schnittmenge</translation>
    </message>
    <message>
        <source>intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>inverse transform</source>
        <translation>Rücktransformation</translation>
    </message>
    <message>
        <source>invert</source>
        <translation>umkehren</translation>
    </message>
    <message>
        <source>iob</source>
        <translation>iob</translation>
    </message>
    <message>
        <source>ipc</source>
        <translation>ipc</translation>
    </message>
    <message>
        <source>iqr</source>
        <translation>iqr</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>iris</translation>
    </message>
    <message>
        <source>islands</source>
        <translation>Inseln</translation>
    </message>
    <message>
        <source>iso 639</source>
        <translation>iso 639</translation>
    </message>
    <message>
        <source>isotonic</source>
        <translation>isoton</translation>
    </message>
    <message>
        <source>itemset</source>
        <translation>Artikelmenge</translation>
    </message>
    <message>
        <source>iterate</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>jaccard</source>
        <translation>jaccard</translation>
    </message>
    <message>
        <source>jarque-bera</source>
        <translation>jarque-bera</translation>
    </message>
    <message>
        <source>jitter</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>join</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>join text</source>
        <translation>Text verbinden</translation>
    </message>
    <message>
        <source>join time series</source>
        <translation>Zeitreihen verbinden</translation>
    </message>
    <message>
        <source>jpeg</source>
        <translation>jpeg</translation>
    </message>
    <message>
        <source>json</source>
        <translation>json</translation>
    </message>
    <message>
        <source>json lines</source>
        <translation>json lines</translation>
    </message>
    <message>
        <source>json path</source>
        <translation>JSON-Pfad</translation>
    </message>
    <message>
        <source>json to table</source>
        <translation>JSON zu Tabelle</translation>
    </message>
    <message>
        <source>jsonl</source>
        <translation>jsonl</translation>
    </message>
    <message>
        <source>k nearest neighbor</source>
        <translation>k nächste Nachbarn</translation>
    </message>
    <message>
        <source>k-core</source>
        <translation>k-Kern</translation>
    </message>
    <message>
        <source>k-fold</source>
        <translation>k-fach</translation>
    </message>
    <message>
        <source>k-nn</source>
        <translation>k-nn</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <source>karate</source>
        <translation>karate</translation>
    </message>
    <message>
        <source>kde</source>
        <translation>kde</translation>
    </message>
    <message>
        <source>keep columns</source>
        <translation>Spalten behalten</translation>
    </message>
    <message>
        <source>keep rows</source>
        <translation>Zeilen behalten</translation>
    </message>
    <message>
        <source>kendall</source>
        <translation>kendall</translation>
    </message>
    <message>
        <source>keras</source>
        <translation>keras</translation>
    </message>
    <message>
        <source>keras network learner</source>
        <translation>Keras-Netz trainieren</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>kmeans</source>
        <translation>kmeans</translation>
    </message>
    <message>
        <source>knn</source>
        <translation>knn</translation>
    </message>
    <message>
        <source>kpi</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>kpss</source>
        <translation>kpss</translation>
    </message>
    <message>
        <source>kruskal</source>
        <translation>kruskal</translation>
    </message>
    <message>
        <source>kuhlen</source>
        <translation>kuhlen</translation>
    </message>
    <message>
        <source>label encoding</source>
        <translation>Label-Kodierung</translation>
    </message>
    <message>
        <source>label propagation</source>
        <translation>Label-Ausbreitung</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>Verzögerung um Zeilen</translation>
    </message>
    <message>
        <source>lag column</source>
        <translation>verzögerte Spalte</translation>
    </message>
    <message>
        <source>lag columns</source>
        <translation>verzögerte Spalten</translation>
    </message>
    <message>
        <source>lagged</source>
        <translation>verzögert</translation>
    </message>
    <message>
        <source>language detector</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größte</translation>
    </message>
    <message>
        <source>lasso</source>
        <translation>lasso</translation>
    </message>
    <message>
        <source>latch</source>
        <translation>latch</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>latent dirichlet allocation</source>
        <translation>latente Dirichlet-Allokation</translation>
    </message>
    <message>
        <source>latent space</source>
        <translation>latenter Raum</translation>
    </message>
    <message>
        <source>latent variables</source>
        <translation>latente Variablen</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>layer norm</source>
        <translation>Schichtnormalisierung</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>lda</source>
        <translation>lda</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>Lerner</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>kleinste Quadrate</translation>
    </message>
    <message>
        <source>left join</source>
        <translation>linker Verbund</translation>
    </message>
    <message>
        <source>lemmatise</source>
        <translation>Grundformen</translation>
    </message>
    <message>
        <source>les miserables</source>
        <translation>les miserables</translation>
    </message>
    <message>
        <source>levene</source>
        <translation>levene</translation>
    </message>
    <message>
        <source>levenshtein</source>
        <translation>levenshtein</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>lightgbm</source>
        <translation>lightgbm</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>begrenzen</translation>
    </message>
    <message>
        <source>line chart</source>
        <translation>Liniendiagramm</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>linear classifier</source>
        <translation>linearer Klassifikator</translation>
    </message>
    <message>
        <source>linear model</source>
        <translation>lineares Modell</translation>
    </message>
    <message>
        <source>linear regression</source>
        <translation>lineare Regression</translation>
    </message>
    <message>
        <source>linearregressiongd</source>
        <translation>linearregressiongd</translation>
    </message>
    <message>
        <source>link</source>
        <translation>verknüpfen</translation>
    </message>
    <message>
        <source>linkage</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>list files</source>
        <translation>Dateien auflisten</translation>
    </message>
    <message>
        <source>list files/folders</source>
        <translation>Dateien und Ordner auflisten</translation>
    </message>
    <message>
        <source>list to rows</source>
        <translation>Liste zu Zeilen</translation>
    </message>
    <message>
        <source>ljung-box</source>
        <translation>ljung-box</translation>
    </message>
    <message>
        <source>lm</source>
        <translation>lm</translation>
    </message>
    <message>
        <source>load</source>
        <translation>laden</translation>
    </message>
    <message>
        <source>loadings</source>
        <translation>Ladungen</translation>
    </message>
    <message>
        <source>local thresholder</source>
        <translation>lokaler Schwellenwert</translation>
    </message>
    <message>
        <source>loess</source>
        <translation>loess</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>logarithmischer Verlust</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>long format</source>
        <translation>langes Format</translation>
    </message>
    <message>
        <source>long memory</source>
        <translation>langes Gedächtnis</translation>
    </message>
    <message>
        <source>long to wide</source>
        <translation>lang zu breit</translation>
    </message>
    <message>
        <source>long-term dependency</source>
        <translation>Langzeitabhängigkeit</translation>
    </message>
    <message>
        <source>look</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>lookup</source>
        <translation>nachschlagen</translation>
    </message>
    <message>
        <source>lookup table</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>loop window</source>
        <translation>Schleife über Fenster</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>loss landscape</source>
        <translation>Verlustlandschaft</translation>
    </message>
    <message>
        <source>louvain</source>
        <translation>louvain</translation>
    </message>
    <message>
        <source>low variance filter</source>
        <translation>Filter für geringe Varianz</translation>
    </message>
    <message>
        <source>lowercase</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>lstm</source>
        <translation>lstm</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>mae</source>
        <translation>mae</translation>
    </message>
    <message>
        <source>manifold</source>
        <translation>Mannigfaltigkeit</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuell</translation>
    </message>
    <message>
        <source>many to many</source>
        <translation>viele zu vielen</translation>
    </message>
    <message>
        <source>many to one</source>
        <translation>viele zu eins</translation>
    </message>
    <message>
        <source>many-to-one</source>
        <translation>n-zu-1</translation>
    </message>
    <message>
        <source>map</source>
        <translation>zuordnen</translation>
    </message>
    <message>
        <source>map values</source>
        <translation>Werte zuordnen</translation>
    </message>
    <message>
        <source>mape</source>
        <translation>mape</translation>
    </message>
    <message>
        <source>markdown</source>
        <translation>markdown</translation>
    </message>
    <message>
        <source>market basket</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>mase</source>
        <translation>mase</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>masking</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <source>match</source>
        <translation>abgleichen</translation>
    </message>
    <message>
        <source>math formula</source>
        <translation>mathematische Formel</translation>
    </message>
    <message>
        <source>math formula (multi column)</source>
        <translation>Formel für mehrere Spalten</translation>
    </message>
    <message>
        <source>matplotlib</source>
        <translation>matplotlib</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>max pooling</source>
        <translation>maximales Pooling</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>means</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>median filter</source>
        <translation>Medianfilter</translation>
    </message>
    <message>
        <source>melt</source>
        <translation>schmelzen</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>zusammenführen</translation>
    </message>
    <message>
        <source>merge columns</source>
        <translation>Spalten zusammenlegen</translation>
    </message>
    <message>
        <source>merge series</source>
        <translation>Reihen zusammenführen</translation>
    </message>
    <message>
        <source>merge tables</source>
        <translation>Tabellen zusammenführen</translation>
    </message>
    <message>
        <source>metanode</source>
        <translation>Metaknoten</translation>
    </message>
    <message>
        <source>min-max</source>
        <translation>min-max</translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation>mini-batch</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>minus</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>missing timestamps</source>
        <translation>fehlende Zeitpunkte</translation>
    </message>
    <message>
        <source>missing value column filter</source>
        <translation>Spaltenfilter nach fehlenden Werten</translation>
    </message>
    <message>
        <source>missing values</source>
        <translation>fehlende Werte</translation>
    </message>
    <message>
        <source>mix</source>
        <translation>mischen</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>model inspection</source>
        <translation>Modelluntersuchung</translation>
    </message>
    <message>
        <source>modularity</source>
        <translation>Modularität</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>moons</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>morphological image operations</source>
        <translation>morphologische Bildoperationen</translation>
    </message>
    <message>
        <source>most frequent words</source>
        <translation>häufigste Wörter</translation>
    </message>
    <message>
        <source>move column</source>
        <translation>Spalte verschieben</translation>
    </message>
    <message>
        <source>move dates</source>
        <translation>Datum verrücken</translation>
    </message>
    <message>
        <source>moving aggregation</source>
        <translation>gleitende Aggregation</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>gleitender Durchschnitt</translation>
    </message>
    <message>
        <source>multi column</source>
        <translation>mehrere Spalten</translation>
    </message>
    <message>
        <source>multi-head</source>
        <translation>mehrköpfig</translation>
    </message>
    <message>
        <source>multidimensional scaling</source>
        <translation>multidimensionale Skalierung</translation>
    </message>
    <message>
        <source>multilayer perceptron</source>
        <translation>mehrschichtiges Perzeptron</translation>
    </message>
    <message>
        <source>multimodal</source>
        <translation>multimodal</translation>
    </message>
    <message>
        <source>multinomial</source>
        <translation>multinomial</translation>
    </message>
    <message>
        <source>multivariate</source>
        <translation>multivariat</translation>
    </message>
    <message>
        <source>mutate</source>
        <translation>verändern</translation>
    </message>
    <message>
        <source>mutual information</source>
        <translation>Transinformation</translation>
    </message>
    <message>
        <source>n chars filter</source>
        <translation>Filter nach Zeichenzahl</translation>
    </message>
    <message>
        <source>n-gram</source>
        <translation>N-Gramm</translation>
    </message>
    <message>
        <source>naive forecast</source>
        <translation>naive Prognose</translation>
    </message>
    <message>
        <source>named entities</source>
        <translation>benannte Entitäten</translation>
    </message>
    <message>
        <source>ndjson</source>
        <translation>ndjson</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>nächste</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>Nachbarschaft</translation>
    </message>
    <message>
        <source>ner</source>
        <translation>ner</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>network analyzer</source>
        <translation>Netzwerkanalyse</translation>
    </message>
    <message>
        <source>network creator</source>
        <translation>Netzwerk erstellen</translation>
    </message>
    <message>
        <source>network filter</source>
        <translation>Netzwerkfilter</translation>
    </message>
    <message>
        <source>network to row</source>
        <translation>Netzwerk zu Zeilen</translation>
    </message>
    <message>
        <source>network view</source>
        <translation>Netzwerkansicht</translation>
    </message>
    <message>
        <source>neural network</source>
        <translation>neuronales Netz</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>new column</source>
        <translation>neue Spalte</translation>
    </message>
    <message>
        <source>new table</source>
        <translation>neue Tabelle</translation>
    </message>
    <message>
        <source>nginx</source>
        <translation>nginx</translation>
    </message>
    <message>
        <source>ngram creator</source>
        <translation>N-Gramme erzeugen</translation>
    </message>
    <message>
        <source>nmf</source>
        <translation>nmf</translation>
    </message>
    <message>
        <source>node link diagram</source>
        <translation>Knoten-Kanten-Diagramm</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>nominal value row filter</source>
        <translation>Zeilenfilter nach Kategorie</translation>
    </message>
    <message>
        <source>nonparametric</source>
        <translation>nichtparametrisch</translation>
    </message>
    <message>
        <source>normal distribution</source>
        <translation>Normalverteilung</translation>
    </message>
    <message>
        <source>normalise</source>
        <translation>normalisieren</translation>
    </message>
    <message>
        <source>normalise dates</source>
        <translation>Datum vereinheitlichen</translation>
    </message>
    <message>
        <source>normalize</source>
        <translation>normalisieren</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>novelty</source>
        <translation>Neuheit</translation>
    </message>
    <message>
        <source>null</source>
        <translation>leerer Wert</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>number filter</source>
        <translation>Zahlenfilter</translation>
    </message>
    <message>
        <source>number to string</source>
        <translation>Zahl zu Text</translation>
    </message>
    <message>
        <source>numeric outliers</source>
        <translation>numerische Ausreißer</translation>
    </message>
    <message>
        <source>numeric scorer</source>
        <translation>numerische Bewertung</translation>
    </message>
    <message>
        <source>object extractor table</source>
        <translation>Tabelle aus Objektspeicher</translation>
    </message>
    <message>
        <source>object filter</source>
        <translation>Objektfilter</translation>
    </message>
    <message>
        <source>object inserter</source>
        <translation>Objekt einfügen</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>occurrences</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>ocr</source>
        <translation>ocr</translation>
    </message>
    <message>
        <source>ods</source>
        <translation>ods</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>ols</source>
        <translation>ols</translation>
    </message>
    <message>
        <source>one to many</source>
        <translation>eins zu vielen</translation>
    </message>
    <message>
        <source>one-hot</source>
        <translation>one-hot</translation>
    </message>
    <message>
        <source>one-to-many</source>
        <translation>1-zu-n</translation>
    </message>
    <message>
        <source>one-way anova</source>
        <translation>einfache Varianzanalyse</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>onnx</source>
        <translation>onnx</translation>
    </message>
    <message>
        <source>open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>Öffnung</translation>
    </message>
    <message>
        <source>operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>opinion mining</source>
        <translation>Meinungsanalyse</translation>
    </message>
    <message>
        <source>optimise</source>
        <translation>optimieren</translation>
    </message>
    <message>
        <source>optimize</source>
        <translation>optimieren</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>order by</source>
        <translation>sortieren nach</translation>
    </message>
    <message>
        <source>order of columns</source>
        <translation>Spaltenreihenfolge</translation>
    </message>
    <message>
        <source>ordinal encoding</source>
        <translation>Ordinalkodierung</translation>
    </message>
    <message>
        <source>otsu</source>
        <translation>otsu</translation>
    </message>
    <message>
        <source>out of bag</source>
        <translation>out of bag</translation>
    </message>
    <message>
        <source>outer</source>
        <translation>äußerer</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>outliers</source>
        <translation>Ausreißer finden</translation>
    </message>
    <message>
        <source>output gate</source>
        <translation>Ausgangstor</translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation>Überanpassung</translation>
    </message>
    <message>
        <source>oversample</source>
        <translation>überabtasten</translation>
    </message>
    <message>
        <source>oversampling</source>
        <translation>oversampling</translation>
    </message>
    <message>
        <source>pacf</source>
        <translation>pacf</translation>
    </message>
    <message>
        <source>pad</source>
        <translation>auffüllen</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>Auffüllung</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>pagerank</source>
        <translation>pagerank</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>gepaart</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>pandas</source>
        <translation>pandas</translation>
    </message>
    <message>
        <source>parallel coordinates plot</source>
        <translation>Parallele Koordinaten</translation>
    </message>
    <message>
        <source>parallel lda</source>
        <translation>paralleles LDA</translation>
    </message>
    <message>
        <source>parse</source>
        <translation>auslesen</translation>
    </message>
    <message>
        <source>parse dates</source>
        <translation>Datum auslesen</translation>
    </message>
    <message>
        <source>part of speech</source>
        <translation>Wortart</translation>
    </message>
    <message>
        <source>partitioning</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teilstücke</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>einfügen</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>pca</source>
        <translation>pca</translation>
    </message>
    <message>
        <source>pdp</source>
        <translation>pdp</translation>
    </message>
    <message>
        <source>pearson</source>
        <translation>pearson</translation>
    </message>
    <message>
        <source>peephole</source>
        <translation>Guckloch</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>je Monat</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>je Woche</translation>
    </message>
    <message>
        <source>percent change</source>
        <translation>prozentuale Änderung</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>permutation</source>
        <translation>permutation</translation>
    </message>
    <message>
        <source>permute</source>
        <translation>permutieren</translation>
    </message>
    <message>
        <source>persistence</source>
        <translation>Persistenz</translation>
    </message>
    <message>
        <source>perturb</source>
        <translation>stören</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>phrases</source>
        <translation>Wendungen</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>herausgreifen</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder ansehen</translation>
    </message>
    <message>
        <source>pie chart</source>
        <translation>Kreisdiagramm</translation>
    </message>
    <message>
        <source>pivot</source>
        <translation>pivot</translation>
    </message>
    <message>
        <source>pivot of counts</source>
        <translation>Pivot der Anzahlen</translation>
    </message>
    <message>
        <source>pivot table</source>
        <translation>Pivottabelle</translation>
    </message>
    <message>
        <source>pivot_table</source>
        <translation>pivot_table</translation>
    </message>
    <message>
        <source>pixels to columns</source>
        <translation>Pixel zu Spalten</translation>
    </message>
    <message>
        <source>platt</source>
        <translation>platt</translation>
    </message>
    <message>
        <source>play tennis</source>
        <translation>play tennis</translation>
    </message>
    <message>
        <source>plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>plot of shares</source>
        <translation>Anteilsdiagramm</translation>
    </message>
    <message>
        <source>png</source>
        <translation>png</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>polars</source>
        <translation>polars</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>porter</source>
        <translation>porter</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>positive negative</source>
        <translation>positiv negativ</translation>
    </message>
    <message>
        <source>postgres</source>
        <translation>postgres</translation>
    </message>
    <message>
        <source>postgresql</source>
        <translation>postgresql</translation>
    </message>
    <message>
        <source>pr curve</source>
        <translation>PR-Kurve</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>predict</source>
        <translation>vorhersagen</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>prediction interval</source>
        <translation>Vorhersageintervall</translation>
    </message>
    <message>
        <source>predictor</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>previous row</source>
        <translation>vorige Zeile</translation>
    </message>
    <message>
        <source>principal component analysis</source>
        <translation>Hauptkomponentenanalyse</translation>
    </message>
    <message>
        <source>print</source>
        <translation>ausgeben</translation>
    </message>
    <message>
        <source>probabilistic</source>
        <translation>probabilistisch</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>products bought together</source>
        <translation>gemeinsam gekaufte Produkte</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>proportion</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>purity</source>
        <translation>Reinheit</translation>
    </message>
    <message>
        <source>python</source>
        <translation>python</translation>
    </message>
    <message>
        <source>python view</source>
        <translation>Python-Ansicht</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>quartiles</source>
        <translation>Quartile</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>query string</source>
        <translation>Abfrageteil</translation>
    </message>
    <message>
        <source>r squared</source>
        <translation>R-Quadrat</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>random forest</source>
        <translation>Zufallswald</translation>
    </message>
    <message>
        <source>random order</source>
        <translation>zufällige Reihenfolge</translation>
    </message>
    <message>
        <source>random sample</source>
        <translation>Zufallsstichprobe</translation>
    </message>
    <message>
        <source>random search</source>
        <translation>Zufallssuche</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>rank sum</source>
        <translation>Rangsumme</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>rbf</source>
        <translation>rbf</translation>
    </message>
    <message>
        <source>rbind</source>
        <translation>rbind</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>read text</source>
        <translation>Text lesen</translation>
    </message>
    <message>
        <source>rebalance</source>
        <translation>ausgleichen</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>recode</source>
        <translation>umkodieren</translation>
    </message>
    <message>
        <source>recognize</source>
        <translation>erkennen</translation>
    </message>
    <message>
        <source>recommend</source>
        <translation>empfehlen</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>reconcile</source>
        <translation>abgleichen</translation>
    </message>
    <message>
        <source>reconstruct</source>
        <translation>rekonstruieren</translation>
    </message>
    <message>
        <source>recurrent</source>
        <translation>rekurrent</translation>
    </message>
    <message>
        <source>recursive</source>
        <translation>rekursiv</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>verringern</translation>
    </message>
    <message>
        <source>reference row filter</source>
        <translation>Zeilenfilter nach Referenz</translation>
    </message>
    <message>
        <source>regex extractor</source>
        <translation>Regex-Extraktion</translation>
    </message>
    <message>
        <source>regex replace</source>
        <translation>Regex ersetzen</translation>
    </message>
    <message>
        <source>regex split</source>
        <translation>Regex teilen</translation>
    </message>
    <message>
        <source>regexp</source>
        <translation>regulärer Ausdruck</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>Regression</translation>
    </message>
    <message>
        <source>regression tree</source>
        <translation>Regressionsbaum</translation>
    </message>
    <message>
        <source>regressor</source>
        <translation>Regressor</translation>
    </message>
    <message>
        <source>regular grid</source>
        <translation>regelmäßiges Raster</translation>
    </message>
    <message>
        <source>regularization</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>reliability diagram</source>
        <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
    <message>
        <source>remove columns</source>
        <translation>Spalten entfernen</translation>
    </message>
    <message>
        <source>remove duplicates</source>
        <translation>doppelte entfernen</translation>
    </message>
    <message>
        <source>remove empty</source>
        <translation>leere entfernen</translation>
    </message>
    <message>
        <source>remove empty columns</source>
        <translation>leere Spalten entfernen</translation>
    </message>
    <message>
        <source>remove empty rows</source>
        <translation>leere Zeilen entfernen</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>render</source>
        <translation>darstellen</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>repeated measures</source>
        <translation>Messwiederholung</translation>
    </message>
    <message>
        <source>replace by table</source>
        <translation>nach Tabelle ersetzen</translation>
    </message>
    <message>
        <source>replace values</source>
        <translation>Werte ersetzen</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>representation</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>resample</source>
        <translation>neu abtasten</translation>
    </message>
    <message>
        <source>resampling</source>
        <translation>Neuabtastung</translation>
    </message>
    <message>
        <source>rescale</source>
        <translation>neu skalieren</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>rest api</source>
        <translation>REST-Schnittstelle</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>Renditen</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>wiederverwenden</translation>
    </message>
    <message>
        <source>ridge</source>
        <translation>ridge</translation>
    </message>
    <message>
        <source>right join</source>
        <translation>rechter Verbund</translation>
    </message>
    <message>
        <source>rmse</source>
        <translation>rmse</translation>
    </message>
    <message>
        <source>rnn</source>
        <translation>rnn</translation>
    </message>
    <message>
        <source>robust</source>
        <translation>robust</translation>
    </message>
    <message>
        <source>roc</source>
        <translation>roc</translation>
    </message>
    <message>
        <source>rolling join</source>
        <translation>rollierender Verbund</translation>
    </message>
    <message>
        <source>rolling mean</source>
        <translation>rollierender Mittelwert</translation>
    </message>
    <message>
        <source>rolling origin</source>
        <translation>rollierender Ursprung</translation>
    </message>
    <message>
        <source>rosenblatt</source>
        <translation>rosenblatt</translation>
    </message>
    <message>
        <source>rotate</source>
        <translation>drehen</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>round</source>
        <translation>runden</translation>
    </message>
    <message>
        <source>round double</source>
        <translation>Kommazahl runden</translation>
    </message>
    <message>
        <source>route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>row id</source>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <source>row mean</source>
        <translation>Zeilenmittel</translation>
    </message>
    <message>
        <source>row sampling</source>
        <translation>Zeilenstichprobe</translation>
    </message>
    <message>
        <source>row selection</source>
        <translation>Zeilenauswahl</translation>
    </message>
    <message>
        <source>row sum</source>
        <translation>Zeilensumme</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>rows to columns</source>
        <translation>Zeilen zu Spalten</translation>
    </message>
    <message>
        <source>rprop</source>
        <translation>rprop</translation>
    </message>
    <message>
        <source>rule based</source>
        <translation>regelbasiert</translation>
    </message>
    <message>
        <source>rule engine</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>rule-based row filter</source>
        <translation>regelbasierter Zeilenfilter</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>running sum</source>
        <translation>laufende Summe</translation>
    </message>
    <message>
        <source>running total</source>
        <translation>laufende Summe</translation>
    </message>
    <message>
        <source>salt and pepper</source>
        <translation>Salz und Pfeffer</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>sarima</source>
        <translation>sarima</translation>
    </message>
    <message>
        <source>save</source>
        <translation>speichern</translation>
    </message>
    <message>
        <source>save model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>skalieren</translation>
    </message>
    <message>
        <source>scatter plot</source>
        <translation>Streudiagramm</translation>
    </message>
    <message>
        <source>scatter plot matrix</source>
        <translation>Streudiagramm-Matrix</translation>
    </message>
    <message>
        <source>scatterplot</source>
        <translation>Streudiagramm</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>schema check</source>
        <translation>Schemaprüfung</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>score new data</source>
        <translation>neue Daten bewerten</translation>
    </message>
    <message>
        <source>scorer</source>
        <translation>bewerten</translation>
    </message>
    <message>
        <source>scrape</source>
        <translation>scrape</translation>
    </message>
    <message>
        <source>script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>search and replace</source>
        <translation>suchen und ersetzen</translation>
    </message>
    <message>
        <source>seasonal</source>
        <translation>saisonal</translation>
    </message>
    <message>
        <source>seasonal adjustment</source>
        <translation>Saisonbereinigung</translation>
    </message>
    <message>
        <source>seasonality</source>
        <translation>Saisonalität</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>segmentation</source>
        <translation>Segmentierung</translation>
    </message>
    <message>
        <source>segmenter</source>
        <translation>Segmentierer</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>select</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>select columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>select rows</source>
        <translation>Zeilen auswählen</translation>
    </message>
    <message>
        <source>self-attention</source>
        <translation>Selbstaufmerksamkeit</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>sensor</source>
        <translation>sensor</translation>
    </message>
    <message>
        <source>sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>sentiment analysis</source>
        <translation>Stimmungsanalyse</translation>
    </message>
    <message>
        <source>separate</source>
        <translation>trennen</translation>
    </message>
    <message>
        <source>seq2seq</source>
        <translation>seq2seq</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>sequence labelling</source>
        <translation>Sequenzmarkierung</translation>
    </message>
    <message>
        <source>sequence labels</source>
        <translation>Sequenzmarken</translation>
    </message>
    <message>
        <source>sequence samples</source>
        <translation>Sequenzbeispiele</translation>
    </message>
    <message>
        <source>sequence to sequence</source>
        <translation>Sequenz zu Sequenz</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>sessionizer</source>
        <translation>Sitzungen bilden</translation>
    </message>
    <message>
        <source>set operator</source>
        <translation>Mengenoperation</translation>
    </message>
    <message>
        <source>several groups</source>
        <translation>mehrere Gruppen</translation>
    </message>
    <message>
        <source>sgd</source>
        <translation>sgd</translation>
    </message>
    <message>
        <source>shades</source>
        <translation>Graustufen zählen</translation>
    </message>
    <message>
        <source>shap</source>
        <translation>shap</translation>
    </message>
    <message>
        <source>shapiro-wilk</source>
        <translation>shapiro-wilk</translation>
    </message>
    <message>
        <source>shapley</source>
        <translation>shapley</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>shingles</source>
        <translation>shingles</translation>
    </message>
    <message>
        <source>show</source>
        <translation>anzeigen</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>signed rank</source>
        <translation>Vorzeichenrang</translation>
    </message>
    <message>
        <source>silhouette</source>
        <translation>silhouette</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>similarity join</source>
        <translation>Ähnlichkeitsverbund</translation>
    </message>
    <message>
        <source>similarity search</source>
        <translation>Ähnlichkeitssuche</translation>
    </message>
    <message>
        <source>simulate</source>
        <translation>simulieren</translation>
    </message>
    <message>
        <source>single</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <source>single sample t-test</source>
        <translation>t-Test mit einer Stichprobe</translation>
    </message>
    <message>
        <source>skeleton</source>
        <translation>Skelett</translation>
    </message>
    <message>
        <source>skip connection</source>
        <translation>Abkürzungsverbindung</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>schlafen</translation>
    </message>
    <message>
        <source>sliding window</source>
        <translation>gleitendes Fenster</translation>
    </message>
    <message>
        <source>smacof</source>
        <translation>smacof</translation>
    </message>
    <message>
        <source>small table</source>
        <translation>kleine Tabelle</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>kleinste</translation>
    </message>
    <message>
        <source>smape</source>
        <translation>smape</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>glätten</translation>
    </message>
    <message>
        <source>smooth histogram</source>
        <translation>geglättetes Histogramm</translation>
    </message>
    <message>
        <source>smote</source>
        <translation>smote</translation>
    </message>
    <message>
        <source>snake case</source>
        <translation>snake case</translation>
    </message>
    <message>
        <source>snippet</source>
        <translation>Codestück</translation>
    </message>
    <message>
        <source>snowball stemmer</source>
        <translation>Snowball-Stammformen</translation>
    </message>
    <message>
        <source>sobel</source>
        <translation>sobel</translation>
    </message>
    <message>
        <source>soft clustering</source>
        <translation>weiche Clusteranalyse</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>sort-of-clevr</source>
        <translation>sort-of-clevr</translation>
    </message>
    <message>
        <source>sparse</source>
        <translation>dünn besetzt</translation>
    </message>
    <message>
        <source>spearman</source>
        <translation>spearman</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>split</source>
        <translation>aufteilen</translation>
    </message>
    <message>
        <source>split collection column</source>
        <translation>Sammlungsspalte teilen</translation>
    </message>
    <message>
        <source>split column</source>
        <translation>Spalte teilen</translation>
    </message>
    <message>
        <source>split words</source>
        <translation>Wörter trennen</translation>
    </message>
    <message>
        <source>splom</source>
        <translation>splom</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>ausbreiten</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>Tabellenkalkulation</translation>
    </message>
    <message>
        <source>sql</source>
        <translation>sql</translation>
    </message>
    <message>
        <source>sqlite</source>
        <translation>sqlite</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>stapeln</translation>
    </message>
    <message>
        <source>stack columns</source>
        <translation>Spalten stapeln</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>standardise</source>
        <translation>standardisieren</translation>
    </message>
    <message>
        <source>standardize</source>
        <translation>standardisieren</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>Wortstamm</translation>
    </message>
    <message>
        <source>stl</source>
        <translation>stl</translation>
    </message>
    <message>
        <source>stochastic</source>
        <translation>stochastisch</translation>
    </message>
    <message>
        <source>stochastic neighbor embedding</source>
        <translation>stochastische Nachbareinbettung</translation>
    </message>
    <message>
        <source>stop word filter</source>
        <translation>Stoppwortfilter</translation>
    </message>
    <message>
        <source>stopword</source>
        <translation>Stoppwort</translation>
    </message>
    <message>
        <source>stress</source>
        <translation>stress</translation>
    </message>
    <message>
        <source>string cleaner</source>
        <translation>Text bereinigen</translation>
    </message>
    <message>
        <source>string distances</source>
        <translation>Textabstände</translation>
    </message>
    <message>
        <source>string manipulation</source>
        <translation>Textbearbeitung</translation>
    </message>
    <message>
        <source>string manipulation (multi column)</source>
        <translation>Textbearbeitung mehrerer Spalten</translation>
    </message>
    <message>
        <source>string replacer</source>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <source>string to date&amp;time</source>
        <translation>Text zu Datum</translation>
    </message>
    <message>
        <source>string to number</source>
        <translation>Text zu Zahl</translation>
    </message>
    <message>
        <source>strings to document</source>
        <translation>Texte zu Dokument</translation>
    </message>
    <message>
        <source>strip</source>
        <translation>abschneiden</translation>
    </message>
    <message>
        <source>strongly connected</source>
        <translation>stark zusammenhängend</translation>
    </message>
    <message>
        <source>strptime</source>
        <translation>strptime</translation>
    </message>
    <message>
        <source>student</source>
        <translation>student</translation>
    </message>
    <message>
        <source>subset</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <source>substring</source>
        <translation>Teiltext</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>subworkflow</source>
        <translation>Teilworkflow</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>sumif</source>
        <translation>SUMMEWENN</translation>
    </message>
    <message>
        <source>summarise</source>
        <translation>zusammenfassen</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>überwacht</translation>
    </message>
    <message>
        <source>support vector machine</source>
        <translation>Stützvektormaschine</translation>
    </message>
    <message>
        <source>svc</source>
        <translation>svc</translation>
    </message>
    <message>
        <source>svr</source>
        <translation>svr</translation>
    </message>
    <message>
        <source>swap rows and columns</source>
        <translation>Zeilen und Spalten tauschen</translation>
    </message>
    <message>
        <source>synchronise</source>
        <translation>synchronisieren</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>synthetisch</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>table difference checker</source>
        <translation>Tabellenunterschiede prüfen</translation>
    </message>
    <message>
        <source>table difference finder</source>
        <translation>Tabellenunterschiede finden</translation>
    </message>
    <message>
        <source>table row to variable</source>
        <translation>Tabellenzeile zu Variable</translation>
    </message>
    <message>
        <source>table to json</source>
        <translation>Tabelle zu JSON</translation>
    </message>
    <message>
        <source>table validator</source>
        <translation>Tabelle prüfen</translation>
    </message>
    <message>
        <source>tag cloud</source>
        <translation>Schlagwortwolke</translation>
    </message>
    <message>
        <source>tail</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>target encoding</source>
        <translation>Zielkodierung</translation>
    </message>
    <message>
        <source>targeting</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>term document matrix</source>
        <translation>Term-Dokument-Matrix</translation>
    </message>
    <message>
        <source>term frequency</source>
        <translation>Worthäufigkeit</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text classification</source>
        <translation>Textklassifikation</translation>
    </message>
    <message>
        <source>text file</source>
        <translation>Textdatei</translation>
    </message>
    <message>
        <source>text to date</source>
        <translation>Text zu Datum</translation>
    </message>
    <message>
        <source>text to number</source>
        <translation>Text zu Zahl</translation>
    </message>
    <message>
        <source>text to sequence</source>
        <translation>Text zu Sequenz</translation>
    </message>
    <message>
        <source>tf</source>
        <translation>tf</translation>
    </message>
    <message>
        <source>tf idf</source>
        <translation>tf idf</translation>
    </message>
    <message>
        <source>tf-idf</source>
        <translation>tf-idf</translation>
    </message>
    <message>
        <source>tfidf</source>
        <translation>tfidf</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>Vorschaubild</translation>
    </message>
    <message>
        <source>thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>tika</source>
        <translation>tika</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>tile view</source>
        <translation>Kachelansicht</translation>
    </message>
    <message>
        <source>time join</source>
        <translation>Zeitverbund</translation>
    </message>
    <message>
        <source>time series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <source>time series split</source>
        <translation>Zeitreihe aufteilen</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>Zeitschaltung</translation>
    </message>
    <message>
        <source>timestamp alignment</source>
        <translation>Zeitpunkte angleichen</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>Token-Nummern</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oberste</translation>
    </message>
    <message>
        <source>top k row filter</source>
        <translation>Filter der obersten k Zeilen</translation>
    </message>
    <message>
        <source>top k selector</source>
        <translation>Auswahl der obersten k</translation>
    </message>
    <message>
        <source>top n</source>
        <translation>oberste n</translation>
    </message>
    <message>
        <source>topic extractor</source>
        <translation>Themen finden</translation>
    </message>
    <message>
        <source>torchscript</source>
        <translation>torchscript</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>verfolgen</translation>
    </message>
    <message>
        <source>train</source>
        <translation>trainieren</translation>
    </message>
    <message>
        <source>train test split</source>
        <translation>Trainings- und Testdaten</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>training and test</source>
        <translation>Training und Test</translation>
    </message>
    <message>
        <source>transfer learning</source>
        <translation>Transferlernen</translation>
    </message>
    <message>
        <source>transform</source>
        <translation>transformieren</translation>
    </message>
    <message>
        <source>transformer</source>
        <translation>transformer</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>triangles</source>
        <translation>Dreiecke</translation>
    </message>
    <message>
        <source>trigram</source>
        <translation>trigram</translation>
    </message>
    <message>
        <source>truncated bptt</source>
        <translation>abgeschnittenes BPTT</translation>
    </message>
    <message>
        <source>tsne</source>
        <translation>tsne</translation>
    </message>
    <message>
        <source>tsv</source>
        <translation>tsv</translation>
    </message>
    <message>
        <source>tune</source>
        <translation>abstimmen</translation>
    </message>
    <message>
        <source>tuning</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>type data</source>
        <translation>Daten eintippen</translation>
    </message>
    <message>
        <source>type in</source>
        <translation>eintippen</translation>
    </message>
    <message>
        <source>u test</source>
        <translation>U-Test</translation>
    </message>
    <message>
        <source>umap</source>
        <translation>umap</translation>
    </message>
    <message>
        <source>undersample</source>
        <translation>unterabtasten</translation>
    </message>
    <message>
        <source>undersampling</source>
        <translation>undersampling</translation>
    </message>
    <message>
        <source>undo normalisation</source>
        <translation>Normalisierung rückgängig</translation>
    </message>
    <message>
        <source>ungroup</source>
        <translation>Gruppierung auflösen</translation>
    </message>
    <message>
        <source>union</source>
        <translation>Vereinigung</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>unit root</source>
        <translation>Einheitswurzel</translation>
    </message>
    <message>
        <source>univariate</source>
        <translation>univariat</translation>
    </message>
    <message>
        <source>unix timestamp to date&amp;time</source>
        <translation>Unix-Zeit zu Datum</translation>
    </message>
    <message>
        <source>unnest</source>
        <translation>entschachteln</translation>
    </message>
    <message>
        <source>unpack</source>
        <translation>entpacken</translation>
    </message>
    <message>
        <source>unsupervised</source>
        <translation>unüberwacht</translation>
    </message>
    <message>
        <source>uppercase</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>upsample</source>
        <translation>verfeinern</translation>
    </message>
    <message>
        <source>uri</source>
        <translation>uri</translation>
    </message>
    <message>
        <source>url</source>
        <translation>url</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>validieren</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>value counter</source>
        <translation>Werte zählen</translation>
    </message>
    <message>
        <source>value lookup</source>
        <translation>Werte nachschlagen</translation>
    </message>
    <message>
        <source>vanishing gradient</source>
        <translation>verschwindender Gradient</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>varimax</source>
        <translation>varimax</translation>
    </message>
    <message>
        <source>vector</source>
        <translation>Vektor</translation>
    </message>
    <message>
        <source>vectorise</source>
        <translation>vektorisieren</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>überprüfen</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>violin</source>
        <translation>Violine</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>Sehen</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>visual question answering</source>
        <translation>Fragen zu Bildern</translation>
    </message>
    <message>
        <source>visualisation</source>
        <translation>Visualisierung</translation>
    </message>
    <message>
        <source>vlookup</source>
        <translation>SVERWEIS</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>vqa</source>
        <translation>vqa</translation>
    </message>
    <message>
        <source>wait for file</source>
        <translation>auf Datei warten</translation>
    </message>
    <message>
        <source>ward</source>
        <translation>ward</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>beobachten</translation>
    </message>
    <message>
        <source>way</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>web log</source>
        <translation>Webprotokoll</translation>
    </message>
    <message>
        <source>webservice</source>
        <translation>Webdienst</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>welch</source>
        <translation>welch</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>was wäre wenn</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wobei</translation>
    </message>
    <message>
        <source>while</source>
        <translation>solange</translation>
    </message>
    <message>
        <source>whitespace</source>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>wide format</source>
        <translation>breites Format</translation>
    </message>
    <message>
        <source>wide to long</source>
        <translation>breit zu lang</translation>
    </message>
    <message>
        <source>wikipedia</source>
        <translation>wikipedia</translation>
    </message>
    <message>
        <source>wilcoxon-mann-whitney</source>
        <translation>wilcoxon-mann-whitney</translation>
    </message>
    <message>
        <source>wildcard</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>wildcard tagger</source>
        <translation>Platzhalter-Tagger</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>window function</source>
        <translation>Fensterfunktion</translation>
    </message>
    <message>
        <source>wine</source>
        <translation>Wein</translation>
    </message>
    <message>
        <source>winsorize</source>
        <translation>winsorize</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>with replacement</source>
        <translation>mit Zurücklegen</translation>
    </message>
    <message>
        <source>word frequencies</source>
        <translation>Worthäufigkeiten</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>wrapper</source>
        <translation>Hülle</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>x-partitioner</source>
        <translation>Kreuzaufteilung</translation>
    </message>
    <message>
        <source>xai</source>
        <translation>xai</translation>
    </message>
    <message>
        <source>xgboost</source>
        <translation>xgboost</translation>
    </message>
    <message>
        <source>xlookup</source>
        <translation>XVERWEIS</translation>
    </message>
    <message>
        <source>xls</source>
        <translation>xls</translation>
    </message>
    <message>
        <source>xlsm</source>
        <translation>xlsm</translation>
    </message>
    <message>
        <source>xlsx</source>
        <translation>xlsx</translation>
    </message>
    <message>
        <source>xy</source>
        <translation>xy</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>youden</source>
        <translation>youden</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>z-score</translation>
    </message>
</context>
<context>
    <name>builtin/title</name>
    <message>
        <source>ANOVA</source>
        <translation>Varianzanalyse (ANOVA)</translation>
    </message>
    <message>
        <source>ARIMA</source>
        <translation>ARIMA</translation>
    </message>
    <message>
        <source>Add Noise</source>
        <translation>Rauschen hinzufügen</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Zeitreihen angleichen</translation>
    </message>
    <message>
        <source>Anomaly Scorer</source>
        <translation>Anomalien bewerten</translation>
    </message>
    <message>
        <source>Apply Model</source>
        <translation>Modell anwenden</translation>
    </message>
    <message>
        <source>Arrow Reader</source>
        <translation>Arrow lesen</translation>
    </message>
    <message>
        <source>Arrow Writer</source>
        <translation>Arrow schreiben</translation>
    </message>
    <message>
        <source>As-of Joiner</source>
        <translation>Verbinden (As-of)</translation>
    </message>
    <message>
        <source>Association Rules</source>
        <translation>Assoziationsregeln</translation>
    </message>
    <message>
        <source>Attention Layer</source>
        <translation>Attention-Schicht</translation>
    </message>
    <message>
        <source>Autocorrelation</source>
        <translation>Autokorrelation</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>Backpropagation Step</source>
        <translation>Backpropagation-Schritt</translation>
    </message>
    <message>
        <source>Bag of Words</source>
        <translation>Bag of Words</translation>
    </message>
    <message>
        <source>Balance Classes</source>
        <translation>Klassen ausgleichen</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Balkendiagramm</translation>
    </message>
    <message>
        <source>Binner</source>
        <translation>Binning</translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation>Bootstrap</translation>
    </message>
    <message>
        <source>Bootstrap Confidence</source>
        <translation>Bootstrap-Konfidenz</translation>
    </message>
    <message>
        <source>Box Plot</source>
        <translation>Boxplot</translation>
    </message>
    <message>
        <source>CSV Reader</source>
        <translation>CSV lesen</translation>
    </message>
    <message>
        <source>CSV Writer</source>
        <translation>CSV schreiben</translation>
    </message>
    <message>
        <source>CTC Collapse</source>
        <translation>CTC zusammenfassen</translation>
    </message>
    <message>
        <source>CTC Reader</source>
        <translation>CTC-Leser</translation>
    </message>
    <message>
        <source>Calibrated Classifier</source>
        <translation>Klassifikator kalibrieren</translation>
    </message>
    <message>
        <source>Calibration Plot</source>
        <translation>Kalibrierungsdiagramm</translation>
    </message>
    <message>
        <source>Category Encoder</source>
        <translation>Kategorien kodieren</translation>
    </message>
    <message>
        <source>Centrality</source>
        <translation>Zentralität</translation>
    </message>
    <message>
        <source>Character Crops</source>
        <translation>Zeichenausschnitte</translation>
    </message>
    <message>
        <source>Character Reader</source>
        <translation>Zeichen lesen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Clustering Scorer</source>
        <translation>Clustering bewerten</translation>
    </message>
    <message>
        <source>Column Aggregator</source>
        <translation>Spalten aggregieren</translation>
    </message>
    <message>
        <source>Column Filter</source>
        <translation>Spaltenfilter</translation>
    </message>
    <message>
        <source>Column Filter by Value</source>
        <translation>Spaltenfilter nach Wert</translation>
    </message>
    <message>
        <source>Column Renamer</source>
        <translation>Spalten umbenennen</translation>
    </message>
    <message>
        <source>Column Reorder</source>
        <translation>Spalten anordnen</translation>
    </message>
    <message>
        <source>Combine Columns</source>
        <translation>Spalten zusammenfügen</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Gemeinschaften</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Component Input</source>
        <translation>Komponenteneingang</translation>
    </message>
    <message>
        <source>Component Output</source>
        <translation>Komponentenausgang</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Netzwerk-Komponenten</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>Tabellen anhängen</translation>
    </message>
    <message>
        <source>Confusion Matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Connected Components</source>
        <translation>Zusammenhangskomponenten</translation>
    </message>
    <message>
        <source>Convolution Layer</source>
        <translation>Faltungsschicht</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Correlation Heatmap</source>
        <translation>Korrelations-Heatmap</translation>
    </message>
    <message>
        <source>Cross Validation</source>
        <translation>Kreuzvalidierung</translation>
    </message>
    <message>
        <source>Crosstab</source>
        <translation>Kreuztabelle</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Kumulieren</translation>
    </message>
    <message>
        <source>DBSCAN</source>
        <translation>DBSCAN</translation>
    </message>
    <message>
        <source>Data Generator</source>
        <translation>Datengenerator</translation>
    </message>
    <message>
        <source>Database Reader</source>
        <translation>Datenbank lesen</translation>
    </message>
    <message>
        <source>Database Writer</source>
        <translation>Datenbank schreiben</translation>
    </message>
    <message>
        <source>Date Difference</source>
        <translation>Datumsdifferenz</translation>
    </message>
    <message>
        <source>Date Parser</source>
        <translation>Datum einlesen</translation>
    </message>
    <message>
        <source>Date Parts</source>
        <translation>Datumsteile</translation>
    </message>
    <message>
        <source>Date Shift</source>
        <translation>Datum verschieben</translation>
    </message>
    <message>
        <source>Decision Tree</source>
        <translation>Entscheidungsbaum</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Decompose</source>
        <translation>Zeitreihe zerlegen</translation>
    </message>
    <message>
        <source>Dendrogram</source>
        <translation>Dendrogramm</translation>
    </message>
    <message>
        <source>Denormalizer</source>
        <translation>Denormalisieren</translation>
    </message>
    <message>
        <source>Dense Layer</source>
        <translation>Dense-Schicht</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Deskriptive Statistik</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Dropout Layer</source>
        <translation>Dropout-Schicht</translation>
    </message>
    <message>
        <source>Duplicate Rows</source>
        <translation>Doppelte Zeilen</translation>
    </message>
    <message>
        <source>Edge List To Graph</source>
        <translation>Kantenliste zu Graph</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Embedding Layer</source>
        <translation>Embedding-Schicht</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Excel Reader</source>
        <translation>Excel lesen</translation>
    </message>
    <message>
        <source>Excel Writer</source>
        <translation>Excel schreiben</translation>
    </message>
    <message>
        <source>Explode</source>
        <translation>Listen in Zeilen</translation>
    </message>
    <message>
        <source>Exponential Smoothing</source>
        <translation>Exponentielle Glättung</translation>
    </message>
    <message>
        <source>Export Network</source>
        <translation>Netz exportieren</translation>
    </message>
    <message>
        <source>Factor Analysis</source>
        <translation>Faktorenanalyse</translation>
    </message>
    <message>
        <source>Feature Extractor</source>
        <translation>Bildmerkmale</translation>
    </message>
    <message>
        <source>Feature Importance</source>
        <translation>Merkmalswichtigkeit</translation>
    </message>
    <message>
        <source>Feature Ranking</source>
        <translation>Merkmalsrangfolge</translation>
    </message>
    <message>
        <source>Feature Selection</source>
        <translation>Merkmalsauswahl</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>Suchen und Ersetzen</translation>
    </message>
    <message>
        <source>Flatten Layer</source>
        <translation>Flatten-Schicht</translation>
    </message>
    <message>
        <source>Folder Lister</source>
        <translation>Ordner auflisten</translation>
    </message>
    <message>
        <source>For Each</source>
        <translation>Für jedes</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Forecast Scorer</source>
        <translation>Prognose bewerten</translation>
    </message>
    <message>
        <source>Forecast Windows</source>
        <translation>Prognose je Fenster</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Formula for Columns</source>
        <translation>Formel für Spalten</translation>
    </message>
    <message>
        <source>Gap Filler</source>
        <translation>Zeitlücken füllen</translation>
    </message>
    <message>
        <source>Gate Trace</source>
        <translation>Gate-Verlauf</translation>
    </message>
    <message>
        <source>Gaussian Mixture</source>
        <translation>Gaußsches Mischmodell</translation>
    </message>
    <message>
        <source>Generate Text</source>
        <translation>Text erzeugen</translation>
    </message>
    <message>
        <source>Gradient Boosting</source>
        <translation>Gradient Boosting</translation>
    </message>
    <message>
        <source>Gradient Descent Surface</source>
        <translation>Gradientenabstiegsfläche</translation>
    </message>
    <message>
        <source>Gradient Norm per Time Step</source>
        <translation>Gradientennorm je Schritt</translation>
    </message>
    <message>
        <source>Graph To Tables</source>
        <translation>Graph zu Tabellen</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Group By</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>HTML Table Reader</source>
        <translation>HTML-Tabelle lesen</translation>
    </message>
    <message>
        <source>HTTP Reader</source>
        <translation>HTTP lesen</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Hierarchical Clustering</source>
        <translation>Hierarchisches Clustering</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Image Classifier</source>
        <translation>Bildklassifikator</translation>
    </message>
    <message>
        <source>Image Folder Reader</source>
        <translation>Bilderordner lesen</translation>
    </message>
    <message>
        <source>Image Grid</source>
        <translation>Bildraster</translation>
    </message>
    <message>
        <source>Image Histogram</source>
        <translation>Bildhistogramm</translation>
    </message>
    <message>
        <source>Image Viewer</source>
        <translation>Bildansicht</translation>
    </message>
    <message>
        <source>Input Layer</source>
        <translation>Eingabeschicht</translation>
    </message>
    <message>
        <source>Isolation Forest</source>
        <translation>Isolation Forest</translation>
    </message>
    <message>
        <source>JSON Reader</source>
        <translation>JSON lesen</translation>
    </message>
    <message>
        <source>JSON Writer</source>
        <translation>JSON schreiben</translation>
    </message>
    <message>
        <source>Joiner</source>
        <translation>Verbinden (Join)</translation>
    </message>
    <message>
        <source>Kernel Density</source>
        <translation>Kerndichteschätzung</translation>
    </message>
    <message>
        <source>Kruskal–Wallis Test</source>
        <translation>Kruskal-Wallis-Test</translation>
    </message>
    <message>
        <source>LSTM Anatomy</source>
        <translation>LSTM-Anatomie</translation>
    </message>
    <message>
        <source>LSTM Gates</source>
        <translation>LSTM-Gates</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Versatz (Lag)</translation>
    </message>
    <message>
        <source>Language Guess</source>
        <translation>Sprache erkennen</translation>
    </message>
    <message>
        <source>Latent Space</source>
        <translation>Latenter Raum</translation>
    </message>
    <message>
        <source>Learning Curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>Lift Chart</source>
        <translation>Lift-Diagramm</translation>
    </message>
    <message>
        <source>Line Plot</source>
        <translation>Liniendiagramm</translation>
    </message>
    <message>
        <source>Linear Regression</source>
        <translation>Lineare Regression</translation>
    </message>
    <message>
        <source>Linear Regression by Gradient Descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>List to Columns</source>
        <translation>Liste zu Spalten</translation>
    </message>
    <message>
        <source>Logistic Regression</source>
        <translation>Logistische Regression</translation>
    </message>
    <message>
        <source>Long Memory</source>
        <translation>Langes Gedächtnis</translation>
    </message>
    <message>
        <source>MDS</source>
        <translation>MDS</translation>
    </message>
    <message>
        <source>MLP</source>
        <translation>MLP</translation>
    </message>
    <message>
        <source>Mann–Whitney Test</source>
        <translation>Mann-Whitney-Test</translation>
    </message>
    <message>
        <source>Merge Branches</source>
        <translation>Zweige zusammenführen</translation>
    </message>
    <message>
        <source>Merge Layer</source>
        <translation>Merge-Schicht</translation>
    </message>
    <message>
        <source>Metrics Card</source>
        <translation>Metrik-Karte</translation>
    </message>
    <message>
        <source>Missing Values</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>Model Reader</source>
        <translation>Modell lesen</translation>
    </message>
    <message>
        <source>Model Writer</source>
        <translation>Modell schreiben</translation>
    </message>
    <message>
        <source>Morphology</source>
        <translation>Morphologie</translation>
    </message>
    <message>
        <source>Moving Average</source>
        <translation>Gleitender Durchschnitt</translation>
    </message>
    <message>
        <source>Naive Bayes</source>
        <translation>Naive Bayes</translation>
    </message>
    <message>
        <source>Network Summary</source>
        <translation>Netzwerk-Kennzahlen</translation>
    </message>
    <message>
        <source>Network Trainer</source>
        <translation>Netz trainieren</translation>
    </message>
    <message>
        <source>Network Viewer</source>
        <translation>Netzwerkansicht</translation>
    </message>
    <message>
        <source>Normality Tests</source>
        <translation>Normalverteilungstests</translation>
    </message>
    <message>
        <source>Normalization Layer</source>
        <translation>Normalisierungsschicht</translation>
    </message>
    <message>
        <source>Normalizer</source>
        <translation>Normalisieren</translation>
    </message>
    <message>
        <source>One Hot</source>
        <translation>One-Hot-Kodierung</translation>
    </message>
    <message>
        <source>One-Sample t-Test</source>
        <translation>Einstichproben-t-Test</translation>
    </message>
    <message>
        <source>Outlier Handler</source>
        <translation>Ausreißer behandeln</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>Hauptkomponenten (PCA)</translation>
    </message>
    <message>
        <source>Paired t-Test</source>
        <translation>Gepaarter t-Test</translation>
    </message>
    <message>
        <source>Parallel Coordinates</source>
        <translation>Parallele Koordinaten</translation>
    </message>
    <message>
        <source>Parameter From Table</source>
        <translation>Parameter aus Tabelle</translation>
    </message>
    <message>
        <source>Parquet Reader</source>
        <translation>Parquet lesen</translation>
    </message>
    <message>
        <source>Parquet Writer</source>
        <translation>Parquet schreiben</translation>
    </message>
    <message>
        <source>Partial Dependence</source>
        <translation>Partielle Abhängigkeit</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partitionieren</translation>
    </message>
    <message>
        <source>Perceptron</source>
        <translation>Perzeptron</translation>
    </message>
    <message>
        <source>Permutation Importance</source>
        <translation>Permutationswichtigkeit</translation>
    </message>
    <message>
        <source>Picture Questions</source>
        <translation>Fragen zu Bildern</translation>
    </message>
    <message>
        <source>Pie Chart</source>
        <translation>Kreisdiagramm</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>Pivot</translation>
    </message>
    <message>
        <source>Pooling Layer</source>
        <translation>Pooling-Schicht</translation>
    </message>
    <message>
        <source>Precision–Recall Curve</source>
        <translation>Precision-Recall-Kurve</translation>
    </message>
    <message>
        <source>Python Script</source>
        <translation>Python-Skript</translation>
    </message>
    <message>
        <source>ROC Curve</source>
        <translation>ROC-Kurve</translation>
    </message>
    <message>
        <source>Random Forest</source>
        <translation>Random Forest</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Read Image</source>
        <translation>Bild lesen</translation>
    </message>
    <message>
        <source>Reconstructed Rows</source>
        <translation>Rekonstruierte Zeilen</translation>
    </message>
    <message>
        <source>Reconstruction Error</source>
        <translation>Rekonstruktionsfehler</translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <translation>Rekonstruktionen</translation>
    </message>
    <message>
        <source>Recurrent Layer</source>
        <translation>Rekurrente Schicht</translation>
    </message>
    <message>
        <source>Regex Extract</source>
        <translation>Regex-Extraktion</translation>
    </message>
    <message>
        <source>Regex Tagger</source>
        <translation>Regex-Tagger</translation>
    </message>
    <message>
        <source>Regression Scorer</source>
        <translation>Regression bewerten</translation>
    </message>
    <message>
        <source>Resample</source>
        <translation>Zeitliches Resampling</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Rolling Window</source>
        <translation>Gleitendes Fenster</translation>
    </message>
    <message>
        <source>Row Filter</source>
        <translation>Zeilenfilter</translation>
    </message>
    <message>
        <source>Row Filter by Value</source>
        <translation>Zeilenfilter nach Wert</translation>
    </message>
    <message>
        <source>Row Number</source>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <source>Rule Table</source>
        <translation>Regeltabelle</translation>
    </message>
    <message>
        <source>SQL Query</source>
        <translation>SQL-Abfrage</translation>
    </message>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>Sample Data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Streudiagramm</translation>
    </message>
    <message>
        <source>Scatter Matrix</source>
        <translation>Streudiagramm-Matrix</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>Klassifikation bewerten</translation>
    </message>
    <message>
        <source>Semantic Vector</source>
        <translation>Semantischer Vektor</translation>
    </message>
    <message>
        <source>Sentiment Lexicon</source>
        <translation>Sentiment-Lexikon</translation>
    </message>
    <message>
        <source>Seq2Seq</source>
        <translation>Seq2Seq</translation>
    </message>
    <message>
        <source>Sequence Classifier</source>
        <translation>Sequenzklassifikator</translation>
    </message>
    <message>
        <source>Sequence Encoder</source>
        <translation>Sequenzen kodieren</translation>
    </message>
    <message>
        <source>Sequence Forecaster</source>
        <translation>Sequenzprognose</translation>
    </message>
    <message>
        <source>Sequence Tagger</source>
        <translation>Sequenz-Tagger</translation>
    </message>
    <message>
        <source>Sessionize</source>
        <translation>Sitzungen bilden</translation>
    </message>
    <message>
        <source>Set Operations</source>
        <translation>Mengenoperationen</translation>
    </message>
    <message>
        <source>Shortest Path</source>
        <translation>Kürzester Pfad</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Sorter</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Stationarity Test</source>
        <translation>Stationaritätstest</translation>
    </message>
    <message>
        <source>Statistics View</source>
        <translation>Statistikansicht</translation>
    </message>
    <message>
        <source>Stemmer</source>
        <translation>Stemming</translation>
    </message>
    <message>
        <source>Stop Words</source>
        <translation>Stoppwörter</translation>
    </message>
    <message>
        <source>Subgraph</source>
        <translation>Teilgraph</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Parametersuche</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Verzweigung</translation>
    </message>
    <message>
        <source>Table Compare</source>
        <translation>Tabellen vergleichen</translation>
    </message>
    <message>
        <source>Table Creator</source>
        <translation>Tabelle erstellen</translation>
    </message>
    <message>
        <source>Table Validator</source>
        <translation>Tabelle validieren</translation>
    </message>
    <message>
        <source>Table View</source>
        <translation>Tabellenansicht</translation>
    </message>
    <message>
        <source>Tag Scorer</source>
        <translation>Tags bewerten</translation>
    </message>
    <message>
        <source>Tag Sequence Encoder</source>
        <translation>Tag-Sequenzen kodieren</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text Case, Trim and Pad</source>
        <translation>Text bereinigen</translation>
    </message>
    <message>
        <source>Text Folder Reader</source>
        <translation>Textordner lesen</translation>
    </message>
    <message>
        <source>Text Generator</source>
        <translation>Textgenerator</translation>
    </message>
    <message>
        <source>Text Images</source>
        <translation>Textbilder</translation>
    </message>
    <message>
        <source>Text Similarity</source>
        <translation>Textähnlichkeit</translation>
    </message>
    <message>
        <source>Text to Columns</source>
        <translation>Text in Spalten</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Threshold Calibrator</source>
        <translation>Schwellenwert kalibrieren</translation>
    </message>
    <message>
        <source>Threshold Explorer</source>
        <translation>Schwellenwert erkunden</translation>
    </message>
    <message>
        <source>Time Ordered Folds</source>
        <translation>Zeitlich geordnete Folds</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenisieren</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>Topic Model</source>
        <translation>Themenmodell</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transponieren</translation>
    </message>
    <message>
        <source>Tree View</source>
        <translation>Baumansicht</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Versuchen</translation>
    </message>
    <message>
        <source>Two-Sample t-Test</source>
        <translation>Zweistichproben-t-Test</translation>
    </message>
    <message>
        <source>Type Converter</source>
        <translation>Typ umwandeln</translation>
    </message>
    <message>
        <source>URL Parts</source>
        <translation>URL-Teile</translation>
    </message>
    <message>
        <source>Unpivot</source>
        <translation>Unpivot</translation>
    </message>
    <message>
        <source>Unrolled Network</source>
        <translation>Ausgerolltes Netz</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Wiederholen bis</translation>
    </message>
    <message>
        <source>Value Counts</source>
        <translation>Werte zählen</translation>
    </message>
    <message>
        <source>Value Mapper</source>
        <translation>Werte zuordnen</translation>
    </message>
    <message>
        <source>Visual Question Answering</source>
        <translation>Visual Question Answering</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Web Log Reader</source>
        <translation>Webserver-Log lesen</translation>
    </message>
    <message>
        <source>Wilcoxon Signed-Rank Test</source>
        <translation>Wilcoxon-Test (gepaart)</translation>
    </message>
    <message>
        <source>Window Builder</source>
        <translation>Fenster bilden</translation>
    </message>
    <message>
        <source>Word Counts</source>
        <translation>Wörter zählen</translation>
    </message>
    <message>
        <source>Write by Beam Search</source>
        <translation>Schreiben mit Beam Search</translation>
    </message>
    <message>
        <source>k-Means</source>
        <translation>k-Means</translation>
    </message>
    <message>
        <source>k-Nearest Neighbours</source>
        <translation>k-Nächste-Nachbarn</translation>
    </message>
    <message>
        <source>n-Grams</source>
        <translation>n-Gramme</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
</context>
<context>
    <name>builtin/type</name>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>Clusterer</source>
        <translation>Cluster-Modell</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Forecaster</source>
        <translation>Prognosemodell</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>InnerOutputs</source>
        <translation>Innere Ausgänge</translation>
    </message>
    <message>
        <source>InnerTables</source>
        <translation>Innere Tabellen</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Regressor</source>
        <translation>Regressor</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
</context>
</TS>
