using System.Text;

namespace Isomer.Benchmarks;

/// <summary>A schema of many tables: a key and an index each, a foreign key for every third.</summary>
internal static class WideSchema
{
    private static readonly string[] Types = ["string(100)", "decimal(12,2)", "timestamp(6)", "bool", "int64"];
    private static readonly string[] StoreTypes = ["varchar(100)", "numeric(12,2)", "timestamp", "boolean", "bigint"];

    /// <summary>The blueprint file.</summary>
    /// <param name="tables">How many tables.</param>
    /// <param name="columns">How many columns each has, six or more.</param>
    /// <param name="prefix">What the tables' names begin with.</param>
    public static string Blueprint(int tables, int columns, string prefix)
    {
        var text = new StringBuilder("{ \"blueprint\": 1, \"origin\": { \"engine\": \"postgresql\" }, \"tables\": {");
        for (var t = 0; t < tables; t++)
        {
            var name = $"{prefix}{t:00000}";
            text.Append(t == 0 ? "\n" : ",\n").Append($"\"{name}\": {{ \"columns\": {{\n\"id\": {{ \"type\": \"int64\" }}");
            for (var c = 1; c < columns; c++)
            {
                text.Append($",\n\"c{c:00}\": {{ \"type\": \"{Types[c % Types.Length]}\"{(c % 2 == 0 ? ", \"nullable\": true" : "")} }}");
            }

            text.Append($"\n}}, \"primaryKey\": {{ \"name\": \"pk_{name}\", \"columns\": [\"id\"] }}");
            text.Append($",\n\"indexes\": {{ \"ix_{name}\": {{ \"columns\": [\"c01\", \"c02\"] }} }}");
            if (t % 3 == 1)
            {
                text.Append($",\n\"foreignKeys\": {{ \"fk_{name}\": {{ \"columns\": [\"c04\"], \"references\": \"{prefix}{t / 2:00000}(id)\" }} }}");
            }

            text.Append(" }");
        }

        return text.Append("\n} }\n").ToString();
    }

    /// <summary>
    /// The same schema as statements for PostgreSQL, a batch of them at a time: a transaction cannot lock any number of tables.
    /// </summary>
    public static IEnumerable<string> Statements(int tables, int columns)
    {
        const int Batch = 200;
        for (var first = 0; first < tables; first += Batch)
        {
            var sql = new StringBuilder();
            for (var t = first; t < Math.Min(first + Batch, tables); t++)
            {
                var list = string.Concat(Enumerable.Range(1, columns - 1).Select(c =>
                    $", c{c:00} {StoreTypes[c % StoreTypes.Length]}{(c % 2 == 0 ? "" : " NOT NULL")}"));
                sql.Append($"CREATE TABLE t{t:00000} (id bigint CONSTRAINT pk_t{t:00000} PRIMARY KEY{list}");
                sql.Append(t % 3 == 1 ? $", CONSTRAINT fk_t{t:00000} FOREIGN KEY (c04) REFERENCES t{t / 2:00000} (id)" : "");
                sql.Append($"); CREATE INDEX ix_t{t:00000} ON t{t:00000} (c01, c02);");
            }

            yield return sql.ToString();
        }
    }
}
