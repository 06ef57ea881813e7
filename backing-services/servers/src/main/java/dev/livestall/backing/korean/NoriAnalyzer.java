package dev.livestall.backing.korean;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/**
 * Lucene's Korean analyser under the name that it has on a full Elasticsearch with the plugin {@code analysis-nori}, which is not published where our
 * build can fetch it. Words lose their particles and endings, and compounds are cut into their parts; words of shops that its dictionary lacks are in {@code words.txt}.
 */
@NamedComponent("nori")
public class NoriAnalyzer implements AnalyzerFactory {
    @Override
    public String name() {
        return "nori";
    }

    @Override
    public Analyzer create() {
        return new KoreanAnalyzer(
                words(), DecompoundMode.DISCARD, KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS, false);
    }

    private static UserDictionary words() {
        try (var in = Objects.requireNonNull(NoriAnalyzer.class.getResourceAsStream("words.txt"));
                var words = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return UserDictionary.open(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
