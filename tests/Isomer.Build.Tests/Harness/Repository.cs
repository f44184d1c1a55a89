using System.Reflection;

namespace Isomer.Build.Tests.Harness;

/// <summary>What the build of this test project knows of its surroundings.</summary>
internal static class Repository
{
    public static string Root { get; } = Value("Repository");

    public static string Configuration { get; } = Value("Configuration");

    /// <summary>NuGet's folder of packages that are restored on this machine.</summary>
    public static string PackageRoot { get; } = Value("PackageRoot");

    /// <summary>The version of the packages.</summary>
    public static string Version { get; } = Value("Version");

    /// <summary>The version of MySql.Data that is restored on this machine.</summary>
    public static string DriverVersion { get; } = Value("DriverVersion");

    public static string ToolDll { get; } = Path.Combine(Root, "src", "Isomer.Tool", "bin", Configuration, "net10.0", "isomer.dll");

    private static string Value(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
