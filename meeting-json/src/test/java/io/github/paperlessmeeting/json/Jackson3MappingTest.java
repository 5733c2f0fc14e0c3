package io.github.paperlessmeeting.json;

class Jackson3MappingTest extends OneMapping {
    Jackson3MappingTest() {
        super("jackson3", new Jackson3Mapper());
    }
}
