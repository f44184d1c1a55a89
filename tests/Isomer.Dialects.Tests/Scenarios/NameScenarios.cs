namespace Isomer.Dialects.Tests.Scenarios;

/// <summary>Names that an engine could take for something else, does not take, or takes twice.</summary>
public abstract class NameScenarios(string engine) : Scenario(engine)
{
    [Fact]
    public Task Hostile_names() => Creates("""
        "tables": {
          "select": { "columns": { "from": { "type": "int32" }, "Order By": { "type": "int32" }, "a.b": { "type": "int32" }, "sa\"y": { "type": "int32" }, "it's": { "type": "int32" }, "😀": { "type": "int32" }, "Ünïcödé": { "type": "int32" }, "1st": { "type": "int32" }, "semi;colon --": { "type": "int32" } },
            "primaryKey": { "name": "pk \"x\"", "columns": ["from", "a.b"] },
            "indexes": { "ix.dot": { "columns": ["Order By", "it's"] } },
            "checks": { "check 😀": "\"😀\" > 0" } },
          "Mixed Case": { "columns": { "Id": { "type": "int32" }, "from": { "type": "int32" }, "a.b": { "type": "int32" } }, "primaryKey": { "columns": ["Id"] },
            "foreignKeys": { "fk'": { "columns": ["from", "a.b"], "references": "select(from, \"a.b\")" } } } }
        """);

    [Fact]
    public Task Names_at_and_past_the_limit() => Creates("""
        "tables": {
          "a23456789012345678901234567890123456789012345678901234567890123": { "columns": { "id": { "type": "int32" } } },
          "b234567890123456789012345678901234567890123456789012345678901234": { "columns": { "id": { "type": "int32" } } },
          "long_long_long_long_long_long_long_long_long_long_long_long_name_one": { "columns": { "id": { "type": "int32" } } },
          "long_long_long_long_long_long_long_long_long_long_long_long_name_two": { "columns": { "id": { "type": "int32" } } },
          "t": { "columns": { "äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöü": { "type": "int32" }, "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀": { "type": "int32" } } } }
        """);

    [Fact]
    public Task Index_names_of_one_table_each() => Creates("""
        "tables": {
          "orders": { "columns": { "d": { "type": "date" }, "n": { "type": "int32" } }, "indexes": { "by_date": { "columns": ["d"] }, "items": { "columns": ["n"] } } },
          "items": { "columns": { "d": { "type": "date" }, "n": { "type": "int32" } }, "indexes": { "by_date": { "columns": ["d"] }, "own": { "columns": ["n"] } } } }
        """);

    [Fact]
    public Task Names_that_differ_in_case_alone() => Reports("""
        "tables": {
          "Orders": { "columns": { "id": { "type": "int32" }, "ID": { "type": "int32" } } },
          "orders": { "columns": { "id": { "type": "int32" } } } }
        """, origin: "postgresql");

    [Fact]
    public Task Schemas() => Creates("""
        "tables": {
          "customers": { "columns": { "id": { "type": "int32" } }, "primaryKey": { "columns": ["id"] } },
          "sales.orders": { "columns": { "id": { "type": "int32" }, "customer": { "type": "int32" } }, "primaryKey": { "columns": ["id"] },
            "indexes": { "ix_customer": { "columns": ["customer"] } },
            "foreignKeys": { "fk_customer": { "columns": ["customer"], "references": "customers(id)" } } },
          "\"Big.Data\".orders": { "columns": { "id": { "type": "int32" } } } }
        """);

    [Fact]
    public Task Names_at_and_past_the_limits_of_bytes() => Creates($$"""
        "tables": {
          "t": { "columns": { "{{Long('a', 30)}}": { "type": "int32" }, "{{Long('b', 31)}}": { "type": "int32" }, "{{Long('c', 128)}}": { "type": "int32" }, "{{Long('d', 129)}}": { "type": "int32" } },
            "primaryKey": { "name": "{{Long('p', 129)}}", "columns": ["{{Long('a', 30)}}"] },
            "unique": { "{{Long('u', 129)}}": { "columns": ["{{Long('b', 31)}}"] } },
            "indexes": { "{{Long('i', 128)}}": { "columns": ["{{Long('c', 128)}}"] }, "{{Long('i', 129)}}": { "columns": ["{{Long('d', 129)}}"] } },
            "foreignKeys": { "{{Long('f', 129)}}": { "columns": ["{{Long('d', 129)}}"], "references": "t({{Long('a', 30)}})" } },
            "checks": { "{{Long('k', 129)}}": "{{Long('d', 129)}} > 0", "{{Long('k', 128)}}": "{{Long('c', 128)}} > 0" } } }
        """);

    [Fact]
    public Task Sequences_with_names_past_the_limit() => Creates($$"""
        "sequences": { "{{Long('s', 30)}}": {}, "{{Long('s', 64)}}": {}, "{{Long('s', 129)}}": {} }
        """);

    [Fact]
    public Task Names_that_collide() => Creates("""
        "tables": {
          "orders": { "columns": { "id": { "type": "int32" }, "a": { "type": "int32" }, "b": { "type": "int32" } }, "primaryKey": { "name": "orders_key", "columns": ["id"] },
            "unique": { "same": { "columns": ["a"] } }, "indexes": { "ix": { "columns": ["b"] }, "items": { "columns": ["a", "id"] } },
            "checks": { "positive": "a > 0" }, "foreignKeys": { "fk": { "columns": ["a"], "references": "items(id)" } } },
          "items": { "columns": { "id": { "type": "int32" }, "a": { "type": "int32" }, "b": { "type": "int32" } }, "primaryKey": { "name": "orders_key", "columns": ["id"] },
            "unique": { "same": { "columns": ["a"] } }, "indexes": { "ix": { "columns": ["b"] }, "orders": { "columns": ["a", "id"] } },
            "checks": { "positive": "a > 0" }, "foreignKeys": { "fk": { "columns": ["a"], "references": "orders(id)" } } } }
        """, origin: "mysql");

    // A name that says how long it is by its last digits.
    private static string Long(char first, int length) =>
        first + string.Concat(Enumerable.Range(1, length).Select(i => "_" + (i % 10)))[..(length - 1)];
}
