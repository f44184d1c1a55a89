using System.Data.Common;

namespace Isomer.Oracle.Tests.OldDriver;

/// <summary>A driver that has the factory, and none of the types that array binding takes.</summary>
public sealed class OracleClientFactory : DbProviderFactory
{
    public static readonly OracleClientFactory Instance = new();
}
