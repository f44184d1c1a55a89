namespace Isomer.Oracle.Tests.FakeDriver;

public enum OracleParameterStatus
{
    Success,
    NullFetched,
    NullInsert,
    Truncation,
}
