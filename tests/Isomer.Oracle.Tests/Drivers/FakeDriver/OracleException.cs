using System.Collections;
using System.Data.Common;

namespace Isomer.Oracle.Tests.FakeDriver;

public sealed class OracleException(params OracleError[] errors) : DbException(errors[0].Message)
{
    public int Number => errors[0].Number;

    public ICollection Errors => errors;
}
