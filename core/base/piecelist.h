#pragma once

#include <QList>

#include <initializer_list>
#include <iterator>

namespace Hearth {

/// A list that grows at its end and is shown while it grows. Copies share its pieces: a copy costs a pointer
/// for each piece, and the first change after it copies one piece, where a QList would copy everything.
template <typename T>
class PieceList
{
public:
    static constexpr qsizetype pieceSize = 64; ///< Our choice: a list of 8192 has 128 pieces.

    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using difference_type = qsizetype;
        using value_type = T;
        using pointer = const T *;
        using reference = const T &;

        const_iterator() = default;
        reference operator*() const { return m_piece->at(m_index); }
        pointer operator->() const { return &m_piece->at(m_index); }
        const_iterator &operator++()
        {
            if (++m_index == m_piece->size()) {
                ++m_piece;
                m_index = 0;
            }
            return *this;
        }
        const_iterator operator++(int)
        {
            const const_iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const const_iterator &) const = default;

    private:
        friend class PieceList;
        explicit const_iterator(const QList<T> *piece)
            : m_piece(piece)
        {
        }

        const QList<T> *m_piece = nullptr; ///< None is empty; behind the last one: the end.
        qsizetype m_index = 0;
    };

    PieceList() = default;
    PieceList(std::initializer_list<T> values) // implicit, as a QList's
        : PieceList(QList<T>(values))
    {
    }
    PieceList(const QList<T> &values) // implicit: it is one list as well as the other
    {
        for (const T &value : values) {
            append(value);
        }
    }

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] const T &constFirst() const { return m_pieces.constFirst().constFirst(); }
    [[nodiscard]] const T &constLast() const { return m_pieces.constLast().constLast(); }
    [[nodiscard]] const_iterator begin() const { return const_iterator(m_pieces.constData()); }
    [[nodiscard]] const_iterator end() const
    {
        return const_iterator(m_pieces.constData() + m_pieces.size());
    }
    [[nodiscard]] const_iterator cbegin() const { return begin(); }
    [[nodiscard]] const_iterator cend() const { return end(); }

    void append(const T &value)
    {
        if (m_pieces.isEmpty() || m_pieces.constLast().size() == pieceSize) {
            m_pieces.emplaceBack();
            m_pieces.last().reserve(pieceSize);
        }
        m_pieces.last().append(value);
        ++m_size;
    }

    void removeFirst() ///< There is one.
    {
        if (m_pieces.constFirst().size() == 1) {
            m_pieces.removeFirst();
        } else {
            m_pieces.first().removeFirst();
        }
        --m_size;
    }

private:
    QList<QList<T>> m_pieces; ///< All but the first are full, or the last.
    qsizetype m_size = 0;
};

} // namespace Hearth
