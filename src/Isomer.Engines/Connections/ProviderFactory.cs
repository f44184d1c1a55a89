using System.Data.Common;
using System.Reflection;
using Isomer.Schema;

namespace Isomer.Engines;

/// <summary>Finds the driver that an application brings, without a reference to it.</summary>
internal static class ProviderFactory
{
    /// <summary>The driver's factory; null where its assembly is not there.</summary>
    /// <exception cref="IsomerException">It is there and does not load, or has no such factory.</exception>
    public static DbProviderFactory? Find(DriverPackage driver) =>
        driver.Call(() => Load(driver.Assembly) is { } assembly ? FactoryOf(assembly, driver) : null);

    private static Assembly? Load(string name)
    {
        try
        {
            return Assembly.Load(name);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private static DbProviderFactory FactoryOf(Assembly assembly, DriverPackage driver)
    {
        var type = assembly.GetType(driver.Factory) ?? throw driver.Lacks(assembly, $"the type {driver.Factory}");
        return type.GetField("Instance", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as DbProviderFactory
            ?? throw driver.Lacks(assembly, $"{driver.Factory}.Instance");
    }
}
