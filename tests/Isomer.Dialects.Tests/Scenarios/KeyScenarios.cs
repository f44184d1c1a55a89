namespace Isomer.Dialects.Tests.Scenarios;

/// <summary>Primary and unique keys, and the types that keys tie.</summary>
public abstract partial class KeyScenarios(string engine) : Scenario(engine)
{
    [Fact]
    public Task Primary_and_unique_keys() => Creates("""
        "tables": {
          "named": { "columns": { "a": { "type": "int32" }, "b": { "type": "string(10)" } }, "primaryKey": { "name": "pk_named", "columns": ["b", "a"] },
            "unique": { "uq_a": { "columns": ["a"] }, "uq_both": { "columns": ["a", "b"] } } },
          "unnamed": { "columns": { "id": { "type": "uuid" } }, "primaryKey": { "columns": ["id"] } },
          "keyless": { "columns": { "x": { "type": "text", "nullable": true } } },
          "many_nulls": { "columns": { "k": { "type": "string(5)", "nullable": true } }, "unique": { "uq_k": { "columns": ["k"] } } },
          "nullable": { "columns": { "k": { "type": "string(5)", "nullable": true } }, "primaryKey": { "columns": ["k"] } } }
        """);

    [Fact]
    public Task Keys_over_columns_of_each_kind() => Creates("""
        "tables": { "t": { "columns": {
            "i": { "type": "int64" }, "n": { "type": "decimal(20,4)" }, "s": { "type": "string(30)" }, "f": { "type": "string(5) fixed" }, "o": { "type": "binary(16)" },
            "d": { "type": "date" }, "at": { "type": "timestamp(3)" }, "u": { "type": "uuid" }, "b": { "type": "bool" }, "e": { "type": "enum(a,b)" } },
          "primaryKey": { "columns": ["i", "s", "d"] },
          "unique": { "uq_n": { "columns": ["n"] }, "uq_f": { "columns": ["f"] }, "uq_o": { "columns": ["o"] }, "uq_at": { "columns": ["at"] }, "uq_u": { "columns": ["u"] },
                      "uq_eb": { "columns": ["e", "b"] } } } }
        """);

    [Fact]
    public Task Keys_over_long_texts() => Creates("""
        "tables": { "t": { "columns": { "s": { "type": "string(5000)" }, "t": { "type": "text" }, "o": { "type": "blob" } },
            "unique": { "uq_s": { "columns": ["s"] }, "uq_t": { "columns": ["t"] }, "uq_o": { "columns": ["o"] } } } }
        """);

    [Fact]
    public Task Deferrable_keys() => Creates("""
        "tables": {
          "a": { "columns": { "x": { "type": "int32" } }, "unique": { "uq_later": { "columns": ["x"], "deferral": "initiallyDeferred" } } },
          "b": { "columns": { "id": { "type": "uuid" } }, "primaryKey": { "columns": ["id"], "deferral": "initiallyImmediate" } } }
        """);

    [Fact]
    public Task Keys_in_which_nulls_collide() => Creates("""
        "tables": { "t": { "columns": { "a": { "type": "int32", "nullable": true }, "b": { "type": "string(10)", "nullable": true } },
            "unique": { "uq": { "columns": ["a", "b"], "nullsNotDistinct": true } },
            "indexes": { "ux": { "unique": true, "nullsNotDistinct": true, "columns": ["b"] } } } }
        """);

    [Fact]
    public Task Key_closure() => Creates("""
        "tables": {
          "a": { "columns": { "id": { "type": "uint32" }, "name": { "type": "string(20)" } }, "primaryKey": { "columns": ["id"] }, "unique": { "uq_name": { "columns": ["name"] } } },
          "b": { "columns": { "a": { "type": "int16" }, "name": { "type": "text" } },
                 "foreignKeys": { "fk_a": { "columns": ["a"], "references": "a(id)" }, "fk_name": { "columns": ["name"], "references": "a(name)" } } },
          "c": { "columns": { "a": { "type": "decimal(12,2)" } }, "foreignKeys": { "fk_a": { "columns": ["a"], "references": "a(id)" } } } }
        """);

    [Fact]
    public Task Key_closure_without_a_common_type() => Reports("""
        "tables": {
          "a": { "columns": { "id": { "type": "uuid" } }, "primaryKey": { "columns": ["id"] } },
          "b": { "columns": { "a": { "type": "string(36)" } }, "foreignKeys": { "fk_a": { "columns": ["a"], "references": "a(id)" } } } }
        """);
}
