namespace Isomer.Dialects.Tests.Scenarios;

/// <summary>What a column has besides its type: a number of its own, a default, a formula, a check.</summary>
public abstract partial class ColumnScenarios(string engine) : Scenario(engine)
{
    private static string Table(string columns) => $"\"tables\": {{ \"t\": {{ \"columns\": {{ {columns} }} }} }}";

    private static string Checked(string checks) => $$"""
        "tables": { "t": { "columns": {
            "a": { "type": "int32" }, "b": { "type": "int64", "nullable": true }, "p": { "type": "decimal(10,2)", "nullable": true }, "wide": { "type": "decimal(20,4)" },
            "s": { "type": "string(20)" }, "u": { "type": "string(20)", "nullable": true }, "long": { "type": "text", "nullable": true }, "x": { "type": "blob" }, "on": { "type": "bool" },
            "d": { "type": "date" }, "at": { "type": "timestamp(3)" }, "tz": { "type": "timestamptz(3)" } },
          "checks": { {{checks}} } } }
        """;
}
