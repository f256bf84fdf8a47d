package io.github.backcare.content;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value that was just parsed from YAML. */
record ParsedValue(Node node) implements Value {

    @Override
    public Kind kind() {
        return node instanceof ScalarNode ? Kind.TEXT : node instanceof SequenceNode ? Kind.LIST : Kind.MAPPING;
    }

    @Override
    public String text() {
        return ((ScalarNode) node).getValue();
    }

    @Override
    public List<Value> items() {
        List<Value> items = new ArrayList<>();
        for (Node item : ((SequenceNode) node).getValue()) {
            items.add(new ParsedValue(item));
        }
        return items;
    }

    @Override
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            entries.add(new Entry(new ParsedValue(tuple.getKeyNode()), new ParsedValue(tuple.getValueNode())));
        }
        return entries;
    }

    @Override
    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    @Override
    public int column() {
        return node.getStartMark().getColumn() + 1;
    }
}
