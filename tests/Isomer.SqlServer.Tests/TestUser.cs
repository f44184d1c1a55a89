using Isomer.Testing;

namespace Isomer.SqlServer.Tests;

/// <summary>A login with a right in one test's database, dropped with it.</summary>
internal sealed class TestUser : IAsyncDisposable
{
    private const string Password = "Hunter2-never-shown!";

    private readonly TestDatabase _test;
    private readonly string _name;

    private TestUser(TestDatabase test, string name) => (_test, _name) = (test, name);

    public string ConnectionString => SqlServerDatabase.With(
        b => (b.InitialCatalog, b.IntegratedSecurity, b.UserID, b.Password) = (_test.Server.Name, false, _name, Password));

    public static async Task<TestUser> CreateAsync(TestDatabase test, string right)
    {
        var name = "u" + Guid.NewGuid().ToString("N");
        await test.ExecuteAsync(
            $"CREATE LOGIN {name} WITH PASSWORD = '{Password}';\nCREATE USER {name} FOR LOGIN {name};\nGRANT {right} TO {name};");
        return new TestUser(test, name);
    }

    public async ValueTask DisposeAsync() => await _test.ExecuteAsync($"DROP USER {_name};\nDROP LOGIN {_name};");
}
