namespace Isomer.Dialects.Tests.Scenarios;

public abstract partial class ColumnScenarios
{
    [Fact]
    public Task Identities() => Creates("""
        "tables": {
          "a": { "columns": { "id": { "type": "int32", "identity": "byDefault" } }, "primaryKey": { "columns": ["id"] } },
          "b": { "columns": { "id": { "type": "int64", "identity": "byDefault" }, "x": { "type": "int8" } }, "primaryKey": { "name": "pk_b", "columns": ["id"] } },
          "c": { "columns": { "id": { "type": "uint64", "identity": "byDefault" } }, "primaryKey": { "columns": ["id"] } },
          "d": { "columns": { "x": { "type": "int32" }, "id": { "type": "int16", "identity": "byDefault" } }, "primaryKey": { "columns": ["id"] } },
          "e": { "columns": { "id": { "type": "int64" } }, "primaryKey": { "columns": ["id"] } } }
        """);

    [Fact]
    public Task Identities_that_refuse_given_values() => Creates("""
        "tables": { "t": { "columns": { "id": { "type": "int64", "identity": "always" } }, "primaryKey": { "columns": ["id"] } } }
        """);

    [Fact]
    public Task Identities_with_start_and_step() => Creates("""
        "tables": {
          "up": { "columns": { "id": { "type": "int64", "identity": { "kind": "byDefault", "start": 100, "increment": 10 } } }, "primaryKey": { "columns": ["id"] } },
          "below": { "columns": { "id": { "type": "int32", "identity": { "kind": "byDefault", "start": -2147483648 } } }, "primaryKey": { "columns": ["id"] } },
          "above": { "columns": { "id": { "type": "int32", "identity": { "kind": "byDefault", "start": 1, "increment": -1 } } }, "primaryKey": { "columns": ["id"] } },
          "down": { "columns": { "id": { "type": "int32", "identity": { "kind": "byDefault", "start": -1, "increment": -1 } } }, "primaryKey": { "columns": ["id"] } } }
        """);

    [Fact]
    public Task Identities_outside_the_primary_key() => Creates("""
        "tables": {
          "lines": { "columns": { "k": { "type": "string(5)" }, "line": { "type": "int64", "identity": "byDefault" } }, "primaryKey": { "columns": ["k"] } },
          "keyless": { "columns": { "n": { "type": "int32", "identity": "byDefault" } } } }
        """);

    [Fact]
    public Task Identities_in_a_composite_key() => Creates("""
        "tables": { "t": { "columns": { "n": { "type": "int32", "identity": "byDefault" }, "k": { "type": "string(5)" } }, "primaryKey": { "columns": ["n", "k"] } } }
        """);

    [Fact]
    public Task Two_identities_of_a_table() => Creates("""
        "tables": { "t": { "columns": { "id": { "type": "int32", "identity": "byDefault" }, "line": { "type": "int64", "identity": "byDefault" } }, "primaryKey": { "columns": ["id"] } } }
        """);

    [Fact]
    public Task Identities_of_named_sequences() => Creates("""
        "tables": {
          "a": { "columns": { "id": { "type": "int16", "identity": { "kind": "byDefault", "sequence": "a_numbers" } } }, "primaryKey": { "columns": ["id"] } } }
        """);

    [Fact]
    public Task Identities_of_sequences_in_another_schema() => Creates("""
        "tables": { "a": { "columns": { "id": { "type": "int64", "identity": { "kind": "byDefault", "sequence": "ids.a_id" } } }, "primaryKey": { "columns": ["id"] } } }
        """);

    [Fact]
    public Task Sequences() => Creates("""
        "sequences": { "plain": {}, "down": { "increment": -1, "minimum": -1000, "maximum": -1, "start": -1, "cyclic": true },
                       "Big One": { "type": "int64", "start": 5, "cache": 20 }, "small": { "type": "int16" } }
        """);

    [Fact]
    public Task Sequences_of_other_schemas() => Creates("""
        "sequences": { "ids.numbers": { "type": "int64", "start": 5 } }
        """);

    [Fact]
    public Task Defaults_from_sequences() => Creates("""
        "sequences": { "plain": {}, "key_numbers": { "type": "int32" } },
        "tables": { "t": { "columns": { "n": { "type": "int64", "default": "next value for plain" } } },
                    "k": { "columns": { "id": { "type": "int32", "default": "next value for key_numbers" } }, "primaryKey": { "columns": ["id"] } } }
        """);
}
