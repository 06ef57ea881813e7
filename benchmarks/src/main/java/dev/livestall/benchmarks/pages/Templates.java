package dev.livestall.benchmarks.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The templates of pages that the modules have, by name without ending. */
final class Templates {
    private static final String ENDING = ".html";

    private Templates() {}

    static List<String> in(Path home) throws IOException {
        var names = new ArrayList<String>();
        try (var modules = Files.list(home)) {
            for (Path module : modules.toList()) {
                var folder = module.resolve("src/main/resources/pages");
                if (Files.isDirectory(folder)) names.addAll(of(folder));
            }
        }
        return names;
    }

    private static List<String> of(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .toList();
        }
    }
}
