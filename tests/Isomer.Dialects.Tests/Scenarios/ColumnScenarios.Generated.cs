namespace Isomer.Dialects.Tests.Scenarios;

public abstract partial class ColumnScenarios
{
    [Fact]
    public Task Stored_columns() => Creates(Table("""
        "a": { "type": "int32" }, "b": { "type": "int32", "nullable": true }, "sum": { "type": "int32", "generated": { "stored": "a + b" }, "nullable": true }
        """));

    [Fact]
    public Task Virtual_columns() => Creates(Table("""
        "a": { "type": "int32" }, "b": { "type": "int32", "nullable": true }, "sum": { "type": "int32", "generated": { "virtual": "a + b" }, "nullable": true },
        "size": { "type": "string(5)", "generated": { "virtual": "case when a > 5 then 'big' else 'small' end" }, "nullable": true }
        """));

    [Fact]
    public Task Stored_columns_of_each_kind() => Creates("""
        "tables": { "t": { "columns": {
          "a": { "type": "int32" }, "p": { "type": "decimal(10,2)", "nullable": true }, "s": { "type": "string(10)", "nullable": true },
          "g_big": { "type": "int64", "generated": { "stored": "a * 2" }, "nullable": true },
          "g_test": { "type": "bool", "generated": { "stored": "a > 5 and p is not null" }, "nullable": true },
          "g_code": { "type": "string(30)", "generated": { "stored": "upper(s) || '-' || cast(a as text)" }, "nullable": true },
          "g_paid": { "type": "decimal(10,2)", "generated": { "stored": "coalesce(p, 0)" }, "nullable": true },
          "g_sure": { "type": "int32", "generated": { "stored": "a + 1" } } },
          "indexes": { "ix_big": { "columns": ["g_big"] }, "ix_code": { "columns": ["g_code"] } } } }
        """);

    [Fact]
    public Task Unique_indexes_over_stored_columns() => Creates("""
        "tables": { "t": { "columns": { "s": { "type": "string(10)", "nullable": true }, "code": { "type": "string(10)", "generated": { "stored": "upper(s)" }, "nullable": true } },
          "indexes": { "ux_code": { "unique": true, "columns": ["code"] } } } }
        """);

    [Fact]
    public Task Virtual_columns_under_an_index() => Creates("""
        "tables": { "t": { "columns": { "a": { "type": "int32" }, "size": { "type": "string(5)", "generated": { "virtual": "case when a > 5 then 'big' else 'small' end" }, "nullable": true } },
          "indexes": { "ix_size": { "columns": ["size"] } } } }
        """);

    [Fact]
    public Task Stored_days() => Creates(Table("""
        "d": { "type": "date", "nullable": true }, "day": { "type": "date", "generated": { "stored": "coalesce(d, date '2024-01-01')" }, "nullable": true }
        """));

    [Fact]
    public Task Stored_long_texts() => Creates(Table("""
        "s": { "type": "text", "nullable": true }, "twice": { "type": "text", "generated": { "stored": "s || s" }, "nullable": true }
        """));

    [Fact]
    public Task Stored_products_of_decimals() => Creates(Table("""
        "price": { "type": "decimal(10,2)" }, "line": { "type": "int32" }, "total": { "type": "decimal(20,2)", "generated": { "stored": "price * line" }, "nullable": true }
        """));

    [Fact]
    public Task Stored_columns_over_generated_ones() => Creates(Table("""
        "a": { "type": "int32" }, "b": { "type": "int64", "generated": { "stored": "a * 2" }, "nullable": true }, "c": { "type": "int64", "generated": { "stored": "b + 1" }, "nullable": true }
        """));

    [Fact]
    public Task Virtual_columns_over_numbered_ones() => Creates("""
        "tables": { "t": { "columns": { "id": { "type": "int32", "identity": "byDefault" }, "next": { "type": "int64", "generated": { "virtual": "id + 1" }, "nullable": true } },
          "primaryKey": { "columns": ["id"] } } }
        """);
}
