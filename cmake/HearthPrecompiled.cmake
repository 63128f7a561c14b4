# HEARTH_PCH: the headers that nearly every file reads, read once for each kind of target. It halves the time of a
# first build; off by default, so that a file that names too few headers does not compile unnoticed.
option(HEARTH_PCH "Precompile the common Qt headers" OFF)
# Where they do not fit, they are read as text: slower, not wrong.
set(CMAKE_PCH_WARN_INVALID OFF)

set(HEARTH_PCH_CORE
    <QByteArray> <QByteArrayView> <QDateTime> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap>
    <QObject> <QPointer> <QSet> <QString> <QStringList> <QTimer> <QUrl> <QVariant>
    <algorithm> <array> <chrono> <functional> <memory> <optional> <utility>)
set(HEARTH_PCH_UI
    ${HEARTH_PCH_CORE} <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QEvent> <QFrame>
    <QGridLayout> <QHBoxLayout> <QLabel> <QLineEdit> <QPainter> <QPushButton> <QStyle> <QTableView> <QToolButton>
    <QVBoxLayout> <QWidget>)

# hearth_pch_of(KIND LINK modules... HEADERS headers... OPTIONS options...): the target that owns the headers of a kind.
function(hearth_pch_of kind)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINK;HEADERS;OPTIONS")
    file(WRITE "${CMAKE_BINARY_DIR}/pch/${kind}.cpp.in" "// Owner of the precompiled headers of ${kind}.\n")
    configure_file("${CMAKE_BINARY_DIR}/pch/${kind}.cpp.in" "${CMAKE_BINARY_DIR}/pch/${kind}.cpp" COPYONLY)
    add_library(hearth_pch_${kind} STATIC "${CMAKE_BINARY_DIR}/pch/${kind}.cpp")
    set_target_properties(hearth_pch_${kind} PROPERTIES AUTOMOC OFF)
    target_link_libraries(hearth_pch_${kind} PRIVATE ${arg_LINK} Hearth::compile_options)
    target_compile_options(hearth_pch_${kind} PRIVATE ${arg_OPTIONS})
    target_precompile_headers(hearth_pch_${kind} PRIVATE ${arg_HEADERS})
endfunction()

# hearth_use_pch(TARGET KIND). Tests of one kind get the same modules and no macro of their own, for what was compiled
# with one does not fit without it: Qt6::Test tells each its folder, which only QFINDTESTDATA, unused here, asks for.
function(hearth_use_pch target kind)
    if(NOT HEARTH_PCH)
        return()
    endif()
    set(modules Qt6::Core)
    set(headers ${HEARTH_PCH_CORE})
    set(options)
    if(kind MATCHES "^ui")
        set(modules Qt6::Widgets)
        set(headers ${HEARTH_PCH_UI})
    endif()
    if(kind MATCHES "test$")
        list(PREPEND modules Qt6::Test Qt6::Network)
        list(APPEND headers <QSignalSpy> <QTest>)
        set(options -O0)
        set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
        target_link_libraries(${target} PRIVATE ${modules})
    endif()
    if(NOT TARGET hearth_pch_${kind})
        hearth_pch_of(${kind} LINK ${modules} HEADERS ${headers} OPTIONS ${options})
    endif()
    target_precompile_headers(${target} REUSE_FROM hearth_pch_${kind})
endfunction()
