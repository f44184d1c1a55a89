using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.PostgreSql.Tests;

/// <summary>Tables as this engine's writers know them.</summary>
internal static class Targets
{
    public static WriteTarget Of(Table table) => Tables.Write(table, new PostgreSqlEngine().Dialect);
}
