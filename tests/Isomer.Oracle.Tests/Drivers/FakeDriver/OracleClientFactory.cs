using System.Data.Common;

namespace Isomer.Oracle.Tests.FakeDriver;

/// <summary>
/// Has the shape of the driver's factory. This namespace has the members that the binding by reflection looks for, with their types, and
/// nothing behind them: it proves the binding, and says nothing of a database.
/// </summary>
public sealed class OracleClientFactory : DbProviderFactory
{
    public static readonly OracleClientFactory Instance = new();

    public override DbConnectionStringBuilder CreateConnectionStringBuilder() => new();
}
