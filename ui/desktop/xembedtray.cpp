#include "desktop/xembedtray.h"

#ifdef HEARTH_XCB
#include <xcb/xcb.h>

#include <QGuiApplication>

#include <cstdlib>
#include <memory>
#include <string_view>
#endif

namespace Hearth {

#ifdef HEARTH_XCB

namespace {

template <typename T>
using XcbReply = std::unique_ptr<T, decltype(&std::free)>;

xcb_connection_t *connection()
{
    const auto *application = qApp->nativeInterface<QNativeInterface::QX11Application>();
    return application ? application->connection() : nullptr;
}

} // namespace

bool canAskForXEmbedTray()
{
    return connection() != nullptr;
}

bool hasXEmbedTray()
{
    xcb_connection_t *const server = connection();
    if (!server) {
        return false;
    }
    constexpr std::string_view name = "_NET_SYSTEM_TRAY_S0";
    const auto atomAsked = xcb_intern_atom(server, 1, name.size(), name.data());
    const XcbReply<xcb_intern_atom_reply_t> atom(
        xcb_intern_atom_reply(server, atomAsked, nullptr), &std::free);
    if (!atom || atom->atom == XCB_ATOM_NONE) {
        return false; // nobody on this server has ever named it
    }
    const auto ownerAsked = xcb_get_selection_owner(server, atom->atom);
    const XcbReply<xcb_get_selection_owner_reply_t> owner(
        xcb_get_selection_owner_reply(server, ownerAsked, nullptr), &std::free);
    return owner && owner->owner != XCB_WINDOW_NONE;
}

#else

bool canAskForXEmbedTray()
{
    return false;
}

bool hasXEmbedTray()
{
    return false;
}

#endif

} // namespace Hearth
