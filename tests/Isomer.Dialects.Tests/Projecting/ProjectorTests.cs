using Isomer.Schema;

namespace Isomer.Dialects.Tests.Projecting;

public sealed class ProjectorTests
{
    public static TheoryData<string> Engines { get; } = [.. DialectRegistry.All.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_projection_projects_onto_itself(string engine)
    {
        var dialect = DialectRegistry.Find(engine)!;
        var first = dialect.Project(Blueprints.Tables("""
            "a": { "columns": { "id": { "type": "uint32", "identity": "byDefault" }, "n": { "type": "decimal(10,2)", "nullable": true },
              "at": { "type": "timestamptz(7)" }, "s": { "type": "string(9) collation=nocase" } },
              "primaryKey": { "columns": ["id"] }, "indexes": { "ix": { "columns": ["at"], "include": ["n"] } } },
            "b": { "columns": { "a": { "type": "int32" } }, "foreignKeys": { "fk": { "columns": ["a"], "references": "a(id)" } } }
            """));
        var second = dialect.Project(first.Schema);
        Assert.Empty(second.Anomalies);
        Assert.Equal(first.Schema, second.Schema);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_numbered_key_and_what_refers_to_it_have_one_type(string engine)
    {
        var schema = DialectRegistry.Find(engine)!.Project(Blueprints.Tables("""
            "a": { "columns": { "id": { "type": "decimal(38,0)", "identity": "byDefault" } }, "primaryKey": { "columns": ["id"] } },
            "b": { "columns": { "a": { "type": "decimal(38,0)" } }, "foreignKeys": { "fk": { "columns": ["a"], "references": "a(id)" } } }
            """)).Schema;

        var types = schema.Tables.Select(t => t.Columns[0].Type).Distinct().ToList();

        Assert.Single(types);
        Assert.Equal(engine == "oracle" ? TypeKind.Decimal : TypeKind.Int64, types[0].Kind);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Each_table_keeps_its_source_and_store_types(string engine)
    {
        var dialect = DialectRegistry.Find(engine)!;
        var blueprint = Blueprints.Tables(""" "sales.b": { "columns": { "x": { "type": "int8" }, "y": { "type": "uuid" } } }, "a": { "columns": { "z": { "type": "date" } } } """);
        var projection = dialect.Project(blueprint);
        Assert.Equal(blueprint.Tables, projection.Tables.Select(t => t.Source));
        Assert.All(
            projection.Tables, t => Assert.Equal(t.Table.Columns.Select(c => c.Native?.Text ?? dialect.StoreType(c.Type)), t.StoreTypes));
        Assert.Equal(projection.Schema.Tables.OrderBy(t => t.Name), projection.Schema.Tables);
    }

    [Fact]
    public void A_collision_names_both()
    {
        var anomaly = Assert.Single(DialectRegistry.Find("sqlite")!.Project(Blueprints.Tables(
            """ "Users": { "columns": { "a": { "type": "int32" } } }, "users": { "columns": { "a": { "type": "int32" } } } """,
            "postgresql")).Anomalies);
        Assert.Equal(Severity.Error, anomaly.Severity);
        Assert.Contains("the table Users", anomaly.Message, StringComparison.Ordinal);
        Assert.Contains("the table users", anomaly.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgresql", null)]
    [InlineData("sqlite", "ISO2090")]
    public void A_table_without_columns_is_created_or_reported(string engine, string? code)
    {
        var projection = DialectRegistry.Find(engine)!.Project(Blueprints.Tables(""" "marks": { "columns": {} } """));

        Assert.Equal(code, projection.Anomalies.Select(a => a.Code.Id).SingleOrDefault());
    }

    [Fact]
    public void Snake_names_reach_keys_indexes_and_expressions()
    {
        var schema = DialectRegistry.Find("postgresql")!.Project(
            Blueprints.Tables("""
                "Orders": { "columns": { "OrderId": { "type": "int32" }, "ParentId": { "type": "int32", "nullable": true } }, "primaryKey": { "columns": ["OrderId"] },
                  "indexes": { "IxParent": { "columns": ["ParentId"], "filter": "\"ParentId\" > 0" } }, "checks": { "CkId": "\"OrderId\" > 0" },
                  "foreignKeys": { "FkParent": { "columns": ["ParentId"], "references": "Orders(OrderId)" } } }
                """), new(NamePolicy.Snake)).Schema;
        var table = Assert.Single(schema.Tables);
        Assert.Equal("orders", table.Name.Name);
        Assert.Equal(["order_id", "parent_id"], table.Columns.Select(c => c.Name));
        Assert.Equal(new ColumnExpression("order_id"), ((BinaryExpression)table.Checks[0].Expression).Left);
        Assert.Equal(new ColumnExpression("parent_id"), ((BinaryExpression)table.Indexes[0].Filter!).Left);
        Assert.Equal(
            ("fk_parent", "orders", "order_id"),
            (table.ForeignKeys[0].Name, table.ForeignKeys[0].Principal.Name, table.ForeignKeys[0].PrincipalColumns[0]));
    }
}
