using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Isomer.Oracle.Tests.FakeDriver;

public sealed class OracleParameter : DbParameter
{
    public OracleDbType OracleDbType { get; set; }

    [SuppressMessage("Performance", "CA1819", Justification = "The driver's shape.")]
    public OracleParameterStatus[]? ArrayBindStatus { get; set; }

    public override DbType DbType { get; set; }

    public override ParameterDirection Direction { get; set; }

    public override bool IsNullable { get; set; }

    [AllowNull]
    public override string ParameterName { get; set; } = "";

    public override int Size { get; set; }

    [AllowNull]
    public override string SourceColumn { get; set; } = "";

    public override bool SourceColumnNullMapping { get; set; }

    public override object? Value { get; set; }

    public override void ResetDbType() => throw new NotSupportedException();
}
