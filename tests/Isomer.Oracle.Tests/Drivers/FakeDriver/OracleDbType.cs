namespace Isomer.Oracle.Tests.FakeDriver;

/// <summary>Numbers as the driver has them, in an order of its own.</summary>
public enum OracleDbType
{
    Blob = 102,
    Clob = 105,
    NClob = 116,
    NVarchar2 = 119,
    Raw = 120,
    Varchar2 = 126,
    BinaryDouble = 132,
    BinaryFloat = 133,
}
