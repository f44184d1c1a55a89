using System.Runtime.CompilerServices;

namespace Isomer.Dialects.Tests.Scenarios;

public abstract partial class KeyScenarios
{
    [Fact]
    public Task Foreign_keys() => Creates("""
        "tables": {
          "p": { "columns": { "id": { "type": "int64" }, "u": { "type": "string(5)" } }, "primaryKey": { "columns": ["id"] }, "unique": { "uq_u": { "columns": ["u"] } } },
          "c": { "columns": { "p": { "type": "int64" }, "q": { "type": "int64", "nullable": true }, "u": { "type": "string(5)", "nullable": true } },
                 "foreignKeys": { "fk_p": { "columns": ["p"], "references": "p(id)" }, "fk_q": { "columns": ["q"], "references": "p(id)" }, "fk_u": { "columns": ["u"], "references": "p(u)" } } } }
        """);

    [Fact]
    public Task Composite_foreign_keys() => Creates("""
        "tables": {
          "p": { "columns": { "a": { "type": "int32" }, "b": { "type": "int32" } }, "primaryKey": { "columns": ["a", "b"] } },
          "c": { "columns": { "y": { "type": "int32", "nullable": true }, "x": { "type": "int32", "nullable": true } },
                 "foreignKeys": { "fk": { "columns": ["x", "y"], "references": "p(a, b)" } } } }
        """);

    [Fact]
    public Task Foreign_keys_to_their_own_table() => Creates("""
        "tables": { "t": { "columns": { "id": { "type": "int64" }, "parent": { "type": "int64", "nullable": true } }, "primaryKey": { "columns": ["id"] },
            "foreignKeys": { "fk_parent": { "columns": ["parent"], "references": "t(id)" } } } }
        """);

    [Fact]
    public Task Foreign_keys_in_a_cycle() => Creates("""
        "tables": {
          "departments": { "columns": { "id": { "type": "int32" }, "head": { "type": "int32", "nullable": true } }, "primaryKey": { "columns": ["id"] },
            "foreignKeys": { "fk_head": { "columns": ["head"], "references": "people(id)" } } },
          "people": { "columns": { "id": { "type": "int32" }, "department": { "type": "int32" } }, "primaryKey": { "columns": ["id"] },
            "foreignKeys": { "fk_department": { "columns": ["department"], "references": "departments(id)" } } } }
        """);

    [Fact]
    public Task Foreign_keys_to_unique_indexes() => Creates("""
        "tables": {
          "p": { "columns": { "id": { "type": "int32" }, "a": { "type": "int32" }, "b": { "type": "string(5)", "nullable": true } }, "primaryKey": { "columns": ["id"] },
                 "indexes": { "ux_a": { "unique": true, "columns": ["a"] }, "ux_ab": { "unique": true, "columns": ["a", "b"] } } },
          "c": { "columns": { "a": { "type": "int32", "nullable": true }, "b": { "type": "string(5)", "nullable": true } },
                 "foreignKeys": { "fk_a": { "columns": ["a"], "references": "p(a)" }, "fk_ba": { "columns": ["b", "a"], "references": "p(b, a)" } } } }
        """);

    [Fact]
    public Task Deferrable_foreign_keys() => Creates("""
        "tables": {
          "p": { "columns": { "id": { "type": "int32" } }, "primaryKey": { "columns": ["id"] } },
          "c": { "columns": { "a": { "type": "int32" }, "b": { "type": "int32" } }, "foreignKeys": {
            "fk_now": { "columns": ["a"], "references": "p(id)", "deferral": "initiallyImmediate" },
            "fk_later": { "columns": ["b"], "references": "p(id)", "deferral": "initiallyDeferred" } } } }
        """);

    [Fact]
    public Task Foreign_keys_that_are_null_as_a_whole() => Creates("""
        "tables": {
          "p": { "columns": { "a": { "type": "int32" }, "b": { "type": "int32" } }, "primaryKey": { "columns": ["a", "b"] } },
          "c": { "columns": { "a": { "type": "int32", "nullable": true }, "b": { "type": "int32", "nullable": true } },
                 "foreignKeys": { "fk_full": { "columns": ["a", "b"], "references": "p(a, b)", "matchFull": true } } } }
        """);

    [Fact]
    public Task No_action() => Reference("\"onDelete\": \"noAction\", \"onUpdate\": \"noAction\"");

    [Fact]
    public Task Restrict() => Reference("\"onDelete\": \"restrict\", \"onUpdate\": \"restrict\"");

    [Fact]
    public Task On_delete_cascade() => Reference("\"onDelete\": \"cascade\"");

    [Fact]
    public Task On_delete_set_null() => Reference("\"onDelete\": \"setNull\"");

    [Fact]
    public Task On_delete_set_default() => Reference("\"onDelete\": \"setDefault\"");

    [Fact]
    public Task On_update_cascade() => Reference("\"onUpdate\": \"cascade\"");

    [Fact]
    public Task On_update_set_null() => Reference("\"onUpdate\": \"setNull\"");

    [Fact]
    public Task On_update_set_default() => Reference("\"onUpdate\": \"setDefault\"");

    [Fact]
    public Task Actions_on_both() => Reference("\"onDelete\": \"setNull\", \"onUpdate\": \"cascade\"");

    [Fact]
    public Task On_delete_set_null_over_columns_that_take_none() => Creates("""
        "tables": {
          "p": { "columns": { "id": { "type": "int32" } }, "primaryKey": { "columns": ["id"] } },
          "c": { "columns": { "p": { "type": "int32" } }, "foreignKeys": { "fk": { "columns": ["p"], "references": "p(id)", "onDelete": "setNull" } } } }
        """);

    [Fact]
    public Task Two_paths_of_actions_to_one_table() => Creates("""
        "tables": {
          "a": { "columns": { "id": { "type": "int32" } }, "primaryKey": { "columns": ["id"] } },
          "b": { "columns": { "id": { "type": "int32" }, "a": { "type": "int32" } }, "primaryKey": { "columns": ["id"] },
                 "foreignKeys": { "fk_ba": { "columns": ["a"], "references": "a(id)", "onDelete": "cascade" } } },
          "c": { "columns": { "a": { "type": "int32" }, "b": { "type": "int32" } },
                 "foreignKeys": { "fk_ca": { "columns": ["a"], "references": "a(id)", "onDelete": "cascade" }, "fk_cb": { "columns": ["b"], "references": "b(id)", "onDelete": "cascade" } } } }
        """);

    [Fact]
    public Task Actions_over_their_own_table() => Creates("""
        "tables": { "t": { "columns": { "id": { "type": "int64" }, "parent": { "type": "int64", "nullable": true } }, "primaryKey": { "columns": ["id"] },
            "foreignKeys": { "fk_parent": { "columns": ["parent"], "references": "t(id)", "onDelete": "cascade" } } } }
        """);

    [Fact]
    public Task A_foreign_key_to_no_key() => Reports("""
        "tables": {
          "p": { "columns": { "a": { "type": "int32" } }, "indexes": { "ix": { "columns": ["a"] } } },
          "c": { "columns": { "a": { "type": "int32" } }, "foreignKeys": { "fk": { "columns": ["a"], "references": "p(a)" } } } }
        """);

    private Task Reference(string actions, [CallerMemberName] string scenario = "") => Creates($$"""
        "tables": {
          "p": { "columns": { "id": { "type": "int32" }, "code": { "type": "string(5)" } }, "primaryKey": { "columns": ["id"] }, "unique": { "uq": { "columns": ["code"] } } },
          "c": { "columns": { "p": { "type": "int32", "nullable": true, "default": "0" } }, "foreignKeys": { "fk": { "columns": ["p"], "references": "p(id)", {{actions}} } } },
          "d": { "columns": { "p": { "type": "string(5)", "nullable": true, "default": "'-'" } }, "foreignKeys": { "fk_code": { "columns": ["p"], "references": "p(code)", {{actions}} } } } }
        """, scenario: scenario);
}
