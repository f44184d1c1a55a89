namespace Isomer.Oracle.Tests.FakeDriver;

public sealed class OracleError(int number, int arrayBindIndex, string message)
{
    public int Number => number;

    public int ArrayBindIndex => arrayBindIndex;

    public string Message => message;
}
