package dev.livestall.backing.korean;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/**
 * Lucene's Korean analyser under the name that it has on a full Elasticsearch with the plugin {@code analysis-nori}, which is not published where our
 * build can fetch it. Words lose their particles and endings, and compounds are cut into their parts.
 */
@NamedComponent("nori")
public class NoriAnalyzer implements AnalyzerFactory {
    @Override
    public String name() {
        return "nori";
    }

    @Override
    public Analyzer create() {
        return new KoreanAnalyzer();
    }
}
