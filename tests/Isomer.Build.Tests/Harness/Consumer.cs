namespace Isomer.Build.Tests.Harness;

/// <summary>A fresh project outside the repository that uses the packages.</summary>
internal sealed class Consumer : IDisposable
{
    /// <summary>Makes the project; nothing is restored or built yet.</summary>
    /// <param name="packages">The packages.</param>
    /// <param name="blueprint">The attributes of its <c>Blueprint</c> item.</param>
    /// <param name="properties">More properties of the project.</param>
    /// <param name="references">More package references of the project.</param>
    public Consumer(Packages packages, string blueprint, string properties = "", string references = "")
    {
        Folder.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{packages.Unpacked}" /></config>
              <packageSources>
                <clear />
                <add key="isomer" value="{packages.Feed}" />
                <add key="restored" value="{Repository.PackageRoot}" />
              </packageSources>
              <packageSourceMapping>
                <clear />
                <packageSource key="isomer"><package pattern="Isomer" /><package pattern="Isomer.*" /></packageSource>
                <packageSource key="restored"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
        Folder.Write("Shop.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                {(properties.Contains("TargetFrameworks", StringComparison.Ordinal) ? "" : "<TargetFramework>net10.0</TargetFramework>")}
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NoWarn>$(NoWarn);NETSDK1206;NU1901;NU1902;NU1903;NU1904</NoWarn>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Isomer" Version="{Repository.Version}" />
                <PackageReference Include="Isomer.Sqlite" Version="{Repository.Version}" />
                <PackageReference Include="Isomer.PostgreSql" Version="{Repository.Version}" />
                {references}
                <Blueprint Include="shop.blueprint.json" {blueprint} />
              </ItemGroup>
            </Project>
            """);
        // So that nothing above the temporary folder reaches in.
        Folder.Write("Directory.Build.props", "<Project />");
        Folder.Write("Directory.Build.targets", "<Project />");
        Folder.Write("Directory.Packages.props", "<Project />");
    }

    public TestFolder Folder { get; } = new();

    public Task<DotNetResult> RunAsync(params string[] arguments) => RunAsync(new Dictionary<string, string>(), arguments);

    public Task<DotNetResult> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        DotNet.RunAsync(Folder.Path, arguments, environment);

    public Task<DotNetResult> BuildAsync(params string[] arguments) => RunAsync(["build", "-tl:off", .. arguments]);

    public void Dispose() => Folder.Dispose();
}
