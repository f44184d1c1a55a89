using Isomer.Schema;

namespace Isomer.Generator.Tests;

/// <summary>Blueprints that tests share.</summary>
internal static class Samples
{
    /// <summary>Two tables: one of plain columns and a key, one with the types whose values are no C# primitives.</summary>
    public const string Shop = """
        {
          "blueprint": 1,
          "origin": { "engine": "sqlite" },
          "tables": {
            "customers": {
              "columns": {
                "id": { "type": "int64" },
                "email": { "type": "string(255)" },
                "age": { "type": "int16", "nullable": true },
                "note": { "type": "text", "nullable": true },
                "photo": { "type": "blob", "nullable": true }
              },
              "primaryKey": { "name": "pk_customers", "columns": ["id"] }
            },
            "order_items": {
              "columns": {
                "order_id": { "type": "int64" },
                "line": { "type": "int32" },
                "price": { "type": "decimal(12,2)" },
                "weight": { "type": "decimal(38,10)", "nullable": true },
                "ordered": { "type": "timestamp(6)" },
                "due": { "type": "date", "nullable": true },
                "gift": { "type": "bool" },
                "ref": { "type": "uuid" },
                "total": { "type": "int64", "generated": { "stored": "line * 2" } }
              },
              "primaryKey": { "name": "pk_order_items", "columns": ["order_id", "line"] }
            }
          }
        }

        """;

    /// <summary>A table of each name with a column of that name, and one table with a column of each name.</summary>
    public static string Named(params string[] names) =>
        Write([.. names.Select(n => (n, new[] { n })), ("everything", names)]);

    /// <summary>Tables <c>t0000</c>, … of so many columns <c>c00</c>, ….</summary>
    public static string Wide(int tables, int columns)
    {
        var names = Enumerable.Range(0, columns).Select(i => $"c{i:00}").ToArray();
        return Write(Enumerable.Range(0, tables).Select(i => ($"t{i:0000}", names)));
    }

    private static string Write(IEnumerable<(string Name, string[] Columns)> tables) =>
        "{ \"blueprint\": 1, \"tables\": {\n" + string.Join(",\n", tables.Select(t => Table(t.Name, t.Columns))) + "\n} }\n";

    private static string Table(string name, string[] columns)
    {
        string[] types = ["int64", "string(100)", "decimal(12,2)", "timestamp(6)", "bool"];
        var lines = columns.Select((c, i) =>
            $"{Json(c)}: {{ \"type\": \"{types[i % types.Length]}\", \"nullable\": {(i % 2 == 0 ? "true" : "false")} }}");
        return Json(new QualifiedName(name).ToString()) + ": { \"columns\": {\n" + string.Join(",\n", lines) + "\n} }";
    }

    private static string Json(string name) => System.Text.Json.JsonSerializer.Serialize(name);
}
