package dev.michi.catalog.pack;

import org.yaml.snakeyaml.nodes.Node;

/**
 * Where something stands.
 *
 * @param file seen from the pack, with slashes
 * @param line from 1; 0 if it is about the file as a whole
 * @param column from 1; 0 if it is about the line as a whole
 */
record Place(String file, int line, int column) {

    static Place of(String file) {
        return new Place(file, 0, 0);
    }

    static Place of(String file, int line) {
        return new Place(file, line, 0);
    }

    static Place of(String file, Node node) {
        var mark = node.getStartMark();
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
