namespace Isomer.Dialects.Tests.Scenarios;

/// <summary>Changes to schemas that stand, with rows in them.</summary>
public abstract class ChangeScenarios(string engine) : ChangeScenario(engine)
{
    /// <summary>A view of two columns of the orders, as the engine's catalog spells it; within JSON.</summary>
    protected virtual string OrdersView => @"SELECT orders.id,\n    orders.amount\n   FROM orders";

    private const string Orders = """
        "orders": { "columns": { "id": { "type": "int64", "identity": "byDefault" }, "code": { "type": "string(10)" }, "amount": { "type": "int32", "nullable": true } },
          "primaryKey": { "columns": ["id"] }, "indexes": { "ix_code": { "columns": ["code"] } } }
        """;

    [Fact]
    public Task Adds_columns() => Changes(Orders, """
        "orders": { "columns": { "id": { "type": "int64", "identity": "byDefault" }, "code": { "type": "string(10)" }, "amount": { "type": "int32", "nullable": true },
            "note": { "type": "text", "nullable": true }, "kind": { "type": "string(3)", "default": "'new'" } },
          "primaryKey": { "columns": ["id"] }, "indexes": { "ix_code": { "columns": ["code"] } } }
        """);

    [Fact]
    public Task Drops_a_column() => Changes(Orders, """
        "orders": { "columns": { "id": { "type": "int64", "identity": "byDefault" }, "code": { "type": "string(10)" } },
          "primaryKey": { "columns": ["id"] }, "indexes": { "ix_code": { "columns": ["code"] } } }
        """);

    [Fact]
    public Task Alters_columns() => Changes(Orders, """
        "orders": { "columns": { "id": { "type": "int64", "identity": "byDefault" }, "code": { "type": "string(20)", "nullable": true, "default": "'x'" }, "amount": { "type": "int64", "nullable": true, "comment": "in cents" } },
          "primaryKey": { "columns": ["id"] }, "indexes": { "ix_code": { "columns": ["code"] } } }
        """);

    [Fact]
    public Task Narrows_a_column() => Changes(
        """ "t": { "columns": { "s": { "type": "string(20)", "nullable": true }, "n": { "type": "int64" } } } """,
        """ "t": { "columns": { "s": { "type": "string(5)" }, "n": { "type": "text" } } } """,
        rows: "INSERT INTO \"t\" (\"s\", \"n\") VALUES ('short', 42)");

    [Fact]
    public Task Adds_and_drops_constraints() => Changes(Orders, """
        "orders": { "columns": { "id": { "type": "int64", "identity": "byDefault" }, "code": { "type": "string(10)" }, "amount": { "type": "int32", "nullable": true } },
          "primaryKey": { "columns": ["id"] }, "unique": { "uq_code": { "columns": ["code"] } }, "checks": { "ck_amount": "amount > 0" },
          "indexes": { "ix_amount": { "columns": [{ "column": "amount", "descending": true }] } },
          "foreignKeys": { "fk_self": { "columns": ["amount"], "references": "orders(id)" } } }
        """, rows: "INSERT INTO \"orders\" (\"id\", \"code\", \"amount\") VALUES (1, 'a', 1), (7, 'b', NULL)");

    [Fact]
    public Task Replaces_a_key_that_is_referred_to() => Changes(
        """
        "p": { "columns": { "a": { "type": "int32" }, "b": { "type": "int32" } }, "unique": { "uq": { "columns": ["a"] } } },
        "c": { "columns": { "a": { "type": "int32" } }, "foreignKeys": { "fk": { "columns": ["a"], "references": "p(a)" } } }
        """,
        """
        "p": { "columns": { "a": { "type": "int32" }, "b": { "type": "int32" } }, "primaryKey": { "columns": ["a"] } },
        "c": { "columns": { "a": { "type": "int32" } }, "foreignKeys": { "fk": { "columns": ["a"], "references": "p(a)" } } }
        """,
        rows: "INSERT INTO \"p\" (\"a\", \"b\") VALUES (1, 2)");

    [Fact]
    public Task Adds_and_drops_tables() => Changes(Orders + """
        , "old": { "columns": { "order": { "type": "int64" } }, "foreignKeys": { "fk": { "columns": ["order"], "references": "orders(id)" } } },
          "older": { "columns": { "x": { "type": "int32", "default": "7" } }, "indexes": { "ix_x": { "columns": ["x"] } } }
        """, Orders + """
        , "items": { "columns": { "order": { "type": "int64" } }, "foreignKeys": { "fk_order": { "columns": ["order"], "references": "orders(id)" } } }
        """);

    [Fact]
    public Task Changes_a_table_that_views_read() => Changes(
        $$"""{ {{Orders}} }, "views": { "v": { "native": { "{{Dialect.Id}}": "{{OrdersView}}" } } }""",
        $$"""
        { "orders": { "columns": { "id": { "type": "int64", "identity": "byDefault" }, "code": { "type": "string(10)" }, "amount": { "type": "int64", "nullable": true } },
          "primaryKey": { "columns": ["id"] }, "indexes": { "ix_code": { "columns": ["code"] } } } },
        "views": { "v": { "native": { "{{Dialect.Id}}": "{{OrdersView}}" } } }
        """);

    [Fact]
    public Task Generated_columns_come_and_go() => Changes(
        """ "t": { "columns": { "a": { "type": "int32" }, "b": { "type": "int32", "nullable": true, "generated": { "stored": "a + 1" } } } } """,
        """ "t": { "columns": { "a": { "type": "int32" }, "b": { "type": "int32", "nullable": true, "generated": { "stored": "a + 2" } } } } """,
        rows: "INSERT INTO \"t\" (\"a\") VALUES (1)");
}
